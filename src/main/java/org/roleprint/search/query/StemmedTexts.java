package org.roleprint.search.query;

import java.util.Arrays;
import java.util.List;

import org.roleprint.words.Language;
import org.roleprint.words.Token;

/**
 * Texts cut into words once, to be looked through for one question after the other. Keeps
 * stems only, which texts share; who asks for very words has them cut anew.
 */
public final class StemmedTexts {

	private final List<String> texts;

	private final Language language;

	private final String[][] stems;

	/**
	 * Cuts texts.
	 * @param texts plain texts
	 * @param language whose words they are
	 */
	public StemmedTexts(List<String> texts, Language language) {
		this.texts = List.copyOf(texts);
		this.language = language;
		this.stems = this.texts.stream()
			.map((text) -> language.words(text).stream().map(Token::stem).toArray(String[]::new))
			.toArray(String[][]::new);
	}

	/**
	 * How many texts there are.
	 * @return their number
	 */
	public int size() {
		return this.stems.length;
	}

	String text(int text) {
		return this.texts.get(text);
	}

	List<String> stems(int text) {
		return Arrays.asList(this.stems[text]);
	}

	List<String> words(int text) {
		return this.language.words(this.texts.get(text)).stream().map(Token::word).toList();
	}

}
