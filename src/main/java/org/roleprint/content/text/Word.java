package org.roleprint.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as a reader counts words: a run of letters, digits and what joins them.
 *
 * @param text as written
 * @param start where it begins in the text it was found in, from 0
 */
public record Word(String text, int start) {

	private static final Pattern RUN = Pattern
		.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}'’.,%+#&-]*[\\p{L}\\p{N}%+#])?");

	/**
	 * Finds the words of a text.
	 * @param text any text
	 * @return in order
	 */
	public static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = RUN.matcher(text);
		while (matcher.find()) {
			words.add(new Word(matcher.group(), matcher.start()));
		}
		return words;
	}

	/**
	 * The word as comparisons see it.
	 * @return lower case, with a plain apostrophe
	 */
	public String folded() {
		return this.text.replace('’', '\'').toLowerCase(Locale.ROOT);
	}

}
