package org.roleprint.authoring.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import morfologik.speller.Speller;

/**
 * The words of one kind of English, from LanguageTool's dictionaries.
 */
final class Dictionary {

	private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";

	private final Speller speller;

	private Dictionary(String name) {
		URL words = Objects.requireNonNull(Speller.class.getResource(FOLDER + name), name);
		try {
			this.speller = new Speller(morfologik.stemming.Dictionary.read(words));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Dictionary british() {
		return new Dictionary("en_GB.dict");
	}

	static Dictionary american() {
		return new Dictionary("en_US.dict");
	}

	/**
	 * Whether the dictionary has a word; a capital first letter may open a sentence.
	 * @param word one word without punctuation
	 * @return true when it has it as written or in lower case
	 */
	boolean has(String word) {
		return this.speller.isInDictionary(word) || this.speller.isInDictionary(lowered(word));
	}

	/** Only a capital first letter is lowered: {@code IT} is not the word {@code it}. */
	private static String lowered(String word) {
		String rest = word.substring(1);
		return rest.equals(rest.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
	}

	/**
	 * Words that may have been meant.
	 * @param word a word that the dictionary does not have
	 * @return the likeliest first, possibly none
	 */
	List<String> similar(String word) {
		return this.speller.findReplacements(word.toLowerCase(Locale.ROOT));
	}

}
