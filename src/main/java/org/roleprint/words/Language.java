package org.roleprint.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How a language brings the forms of a word together, and which of its words mean nothing
 * on their own. All cutting of text into words happens here, so that what is indexed and
 * what is asked agree, whatever language an edition has.
 */
public final class Language {

	/** British and American English. */
	public static final Language ENGLISH = new Language(Locale.ENGLISH, new EnglishForms());

	private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>(Map.of("en", ENGLISH));

	private final Locale locale;

	private final WordForms forms;

	private Language(Locale locale, WordForms forms) {
		this.locale = locale;
		this.forms = forms;
	}

	/**
	 * A language.
	 * @param locale its locale, of which the country makes no difference
	 * @return always the same for the same language; one whose words have a single form
	 * where nobody knows better
	 */
	public static Language of(Locale locale) {
		return KNOWN.computeIfAbsent(locale.getLanguage(),
				(tag) -> new Language(Locale.forLanguageTag(tag), AnalyzedForms.of(tag)));
	}

	/**
	 * Cuts a text into words.
	 * @param text any text
	 * @return the words in the order of the text, empty when it has no letter or digit
	 */
	public List<Token> words(String text) {
		return Words.cut(text, this.forms);
	}

	/**
	 * The stems of a text, as the index holds them.
	 * @param text any text
	 * @return stems with single spaces between them
	 */
	public String stems(String text) {
		return words(text).stream().map(Token::stem).collect(Collectors.joining(" "));
	}

	/**
	 * Whether lists of English words say anything about it.
	 * @return false for other languages, of whose words nobody keeps a list
	 */
	public boolean isEnglish() {
		return this == ENGLISH;
	}

	/**
	 * Says whether a word stands in a dictionary of the language, so that it is no typing
	 * error.
	 * @param word a folded word
	 * @return false in languages without a dictionary here
	 */
	public boolean isKnown(String word) {
		return isEnglish() && EnglishWords.contains(word);
	}

	@Override
	public String toString() {
		return this.locale.toLanguageTag();
	}

}
