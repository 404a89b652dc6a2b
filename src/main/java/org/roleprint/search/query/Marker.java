package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
		BitSet marked = new BitSet(tokens.size());
		this.concepts.forEach((concept) -> concept.mark(tokens, marked));
		return Marked.at(text, ranges(text, tokens, marked));
	}

	/**
	 * The concepts that none of some texts holds.
	 * @param texts plain texts
	 * @return the missing ones, those that may miss left out
	 */
	public List<Concept> missingIn(Collection<String> texts) {
		List<Wanted> missing = new ArrayList<>(this.concepts);
		missing.removeIf((wanted) -> !wanted.concept().isRequired());
		for (String text : texts) {
			if (missing.isEmpty()) {
				break;
			}
			List<Token> tokens = this.language.words(text);
			missing.removeIf((wanted) -> wanted.isIn(tokens));
		}
		return missing.stream().map(Wanted::concept).toList();
	}

	/**
	 * A concept as it is looked for.
	 *
	 * @param concept the concept
	 * @param form which form of a word tells
	 * @param rows rows of such words by their first, each of which is enough
	 */
	private record Wanted(Concept concept, Function<Token, String> form, Map<String, List<List<String>>> rows) {

		static Wanted of(Concept concept) {
			if (concept.kind() == Kind.EXACT) {
				List<String> words = concept.words().stream().map(Token::word).toList();
				return new Wanted(concept, Token::word, byFirst(Stream.of(words)));
			}
			Stream<List<String>> own = (concept.kind() == Kind.TERM) ? Stream.of(concept.stems())
					: concept.stems().stream().map(List::of);
			return new Wanted(concept, Token::stem,
					byFirst(Stream.concat(own, concept.synonyms().stream().map(Synonym::stems))));
		}

		private static Map<String, List<List<String>>> byFirst(Stream<List<String>> rows) {
			return rows.filter((row) -> !row.isEmpty()).collect(Collectors.groupingBy((row) -> row.get(0)));
		}

		void mark(List<Token> tokens, BitSet marked) {
			for (int index = 0; index < tokens.size(); index++) {
				for (List<String> row : rowsAt(tokens, index)) {
					if (stands(row, tokens, index)) {
						marked.set(index, index + row.size());
					}
				}
			}
		}

		boolean isIn(List<Token> tokens) {
			for (int index = 0; index < tokens.size(); index++) {
				for (List<String> row : rowsAt(tokens, index)) {
					if (stands(row, tokens, index)) {
						return true;
					}
				}
			}
			return false;
		}

		private List<List<String>> rowsAt(List<Token> tokens, int index) {
			return this.rows.getOrDefault(this.form.apply(tokens.get(index)), List.of());
		}

		private boolean stands(List<String> row, List<Token> tokens, int from) {
			if (from + row.size() > tokens.size()) {
				return false;
			}
			for (int index = 1; index < row.size(); index++) {
				if (!row.get(index).equals(this.form.apply(tokens.get(from + index)))) {
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
					&& text.substring(tokens.get(index - 1).end(), token.start()).matches("[\\s/-]*");
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
