package org.roleprint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sentences end.
 */
public final class Sentences {

	/**
	 * A mark, closing brackets and quotes, a space, and something that can open a
	 * sentence.
	 */
	public static final Pattern END = Pattern.compile(
			"[.!?…](?<!(?<![\\p{L}\\p{N}])(?i:e\\.g|i\\.e|vs|cf|approx).)[\"”’')\\]]*\\s+(?=[\\p{Lu}\\p{N}\"“‘'(\\[≥≤])");

	private Sentences() {
	}

	/**
	 * Splits a text into its sentences.
	 * @param text plain text
	 * @return in order, each with its mark and without the space behind it
	 */
	public static List<String> of(String text) {
		List<String> sentences = new ArrayList<>();
		int start = 0;
		Matcher end = END.matcher(text);
		while (end.find()) {
			sentences.add(text.substring(start, end.end()).strip());
			start = end.end();
		}
		sentences.add(text.substring(start).strip());
		return sentences;
	}

	/**
	 * A text's first sentence.
	 * @param text plain text
	 * @return with its mark; the whole text when it has one sentence or none
	 */
	public static String first(String text) {
		Matcher end = END.matcher(text);
		return end.find() ? text.substring(0, end.end()).strip() : text.strip();
	}

}
