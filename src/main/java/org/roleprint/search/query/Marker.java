package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus.Synonym;
import org.roleprint.words.Token;

/**
 * Marks in a text what was asked for, in whatever form and by whatever synonym it stands
 * there.
 */
public final class Marker {

	/** What may stand between neighbours. */
	private static final String JOINING = " \t\n\u000b\f\r/-";

	private final List<Wanted> concepts;

	private final Language language;

	/**
	 * Marks English texts.
	 * @param concepts what was asked for
	 */
	public Marker(Collection<Concept> concepts) {
		this(concepts, Language.ENGLISH);
	}

	/**
	 * Marks texts.
	 * @param concepts what was asked for
	 * @param language the catalog's language
	 */
	public Marker(Collection<Concept> concepts, Language language) {
		this.concepts = concepts.stream().map(Wanted::of).toList();
		this.language = language;
	}

	/**
	 * Marks a text.
	 * @param text plain text
	 * @return the same text with marks
	 */
	public Marked mark(String text) {
		List<Token> tokens = this.language.words(text);
		List<String> stems = tokens.stream().map(Token::stem).toList();
		List<String> words = tokens.stream().map(Token::word).toList();
		BitSet marked = new BitSet(tokens.size());
		this.concepts.forEach((wanted) -> wanted.mark(wanted.exact() ? words : stems, marked));
		return Marked.at(text, ranges(text, tokens, marked));
	}

	/**
	 * Marks one of some texts.
	 * @param texts plain texts
	 * @param text the place of that one
	 * @return the same text with marks
	 */
	public Marked mark(StemmedTexts texts, int text) {
		return this.concepts.stream().anyMatch((wanted) -> wanted.isIn(texts, text)) ? mark(texts.text(text))
				: Marked.plain(texts.text(text));
	}

	/**
	 * The concepts that none of some texts holds.
	 * @param texts plain texts
	 * @return the missing ones, those that may miss left out
	 */
	public List<Concept> missingIn(StemmedTexts texts) {
		return missingIn(texts, (text) -> true);
	}

	/**
	 * The concepts that none of a part of some texts holds.
	 * @param texts plain texts
	 * @param part the places of those that are looked at
	 * @return the missing ones, those that may miss left out
	 */
	public List<Concept> missingIn(StemmedTexts texts, IntPredicate part) {
		List<Wanted> missing = required();
		for (int text = 0; text < texts.size() && !missing.isEmpty(); text++) {
			if (part.test(text)) {
				removeFound(missing, texts, text);
			}
		}
		return missing.stream().map(Wanted::concept).toList();
	}

	/**
	 * How many concepts one of some texts lacks.
	 * @param texts plain texts
	 * @param text the place of that one
	 * @return the number of the missing ones, those that may miss not counted
	 */
	public int missingIn(StemmedTexts texts, int text) {
		List<Wanted> missing = required();
		removeFound(missing, texts, text);
		return missing.size();
	}

	private List<Wanted> required() {
		List<Wanted> required = new ArrayList<>(this.concepts);
		required.removeIf((wanted) -> !wanted.concept().isRequired());
		return required;
	}

	private static void removeFound(List<Wanted> missing, StemmedTexts texts, int text) {
		missing.removeIf((wanted) -> wanted.isIn(texts, text));
	}

	/**
	 * A concept as it is looked for.
	 *
	 * @param concept the concept
	 * @param exact whether its very words tell, and not their stems
	 * @param rows rows of such forms by their first, each of which is enough
	 */
	private record Wanted(Concept concept, boolean exact, Map<String, List<List<String>>> rows) {

		static Wanted of(Concept concept) {
			if (concept.kind() == Kind.EXACT) {
				List<String> words = concept.words().stream().map(Token::word).toList();
				return new Wanted(concept, true, byFirst(Stream.of(words)));
			}
			Stream<List<String>> own = (concept.kind() == Kind.TERM) ? Stream.of(concept.stems())
					: concept.stems().stream().map(List::of);
			return new Wanted(concept, false,
					byFirst(Stream.concat(own, concept.synonyms().stream().map(Synonym::stems))));
		}

		private static Map<String, List<List<String>>> byFirst(Stream<List<String>> rows) {
			return rows.filter((row) -> !row.isEmpty()).collect(Collectors.groupingBy((row) -> row.get(0)));
		}

		void mark(List<String> forms, BitSet marked) {
			for (int index = 0; index < forms.size(); index++) {
				for (List<String> row : rowsAt(forms, index)) {
					if (stands(row, forms, index)) {
						marked.set(index, index + row.size());
					}
				}
			}
		}

		boolean isIn(StemmedTexts texts, int text) {
			List<String> forms = this.exact ? texts.words(text) : texts.stems(text);
			for (int index = 0; index < forms.size(); index++) {
				for (List<String> row : rowsAt(forms, index)) {
					if (stands(row, forms, index)) {
						return true;
					}
				}
			}
			return false;
		}

		private List<List<String>> rowsAt(List<String> forms, int index) {
			return this.rows.getOrDefault(forms.get(index), List.of());
		}

		private static boolean stands(List<String> row, List<String> forms, int from) {
			if (from + row.size() > forms.size()) {
				return false;
			}
			for (int index = 1; index < row.size(); index++) {
				if (!row.get(index).equals(forms.get(from + index))) {
					return false;
				}
			}
			return true;
		}

	}

	/** Marked neighbours with nothing but spaces or hyphens between them become one. */
	private static List<int[]> ranges(String text, List<Token> tokens, BitSet marked) {
		List<int[]> ranges = new ArrayList<>();
		for (int index = marked.nextSetBit(0); index >= 0; index = marked.nextSetBit(index + 1)) {
			Token token = tokens.get(index);
			boolean joins = index > 0 && marked.get(index - 1)
					&& text.substring(tokens.get(index - 1).end(), token.start())
						.chars()
						.allMatch((sign) -> JOINING.indexOf(sign) >= 0);
			if (joins) {
				ranges.get(ranges.size() - 1)[1] = token.end();
			}
			else {
				ranges.add(new int[] { token.start(), token.end() });
			}
		}
		return ranges;
	}

}
