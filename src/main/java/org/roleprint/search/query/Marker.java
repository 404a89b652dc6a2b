package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.Language;
import org.roleprint.words.Token;

/**
 * Marks in a text what was asked for, in whatever form and by whatever synonym it stands
 * there.
 */
public final class Marker {

	private final List<Concept> concepts;

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
		this.concepts = List.copyOf(concepts);
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
		this.concepts.forEach((concept) -> marked.or(places(concept, tokens)));
		return Marked.at(text, ranges(text, tokens, marked));
	}

	/**
	 * The concepts that none of some texts holds.
	 * @param texts plain texts
	 * @return the missing ones, those that may miss left out
	 */
	public List<Concept> missingIn(Collection<String> texts) {
		List<List<Token>> all = texts.stream().map(this.language::words).toList();
		return this.concepts.stream()
			.filter(Concept::isRequired)
			.filter((concept) -> all.stream().allMatch((tokens) -> places(concept, tokens).isEmpty()))
			.toList();
	}

	private static BitSet places(Concept concept, List<Token> tokens) {
		BitSet places = new BitSet(tokens.size());
		if (concept.kind() == Kind.EXACT) {
			rows(tokens, Token::word, concept.words().stream().map(Token::word).toList(), places);
			return places;
		}
		if (concept.kind() == Kind.TERM) {
			rows(tokens, Token::stem, concept.stems(), places);
		}
		else {
			everyWord(tokens, concept.stems(), places);
		}
		concept.synonyms().forEach((synonym) -> rows(tokens, Token::stem, synonym.stems(), places));
		return places;
	}

	private static void everyWord(List<Token> tokens, List<String> stems, BitSet places) {
		for (int index = 0; index < tokens.size(); index++) {
			if (stems.contains(tokens.get(index).stem())) {
				places.set(index);
			}
		}
	}

	private static void rows(List<Token> tokens, Function<Token, String> form, List<String> words, BitSet places) {
		List<String> forms = tokens.stream().map(form).toList();
		for (int index = 0; index + words.size() <= forms.size(); index++) {
			if (forms.subList(index, index + words.size()).equals(words)) {
				places.set(index, index + words.size());
			}
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
