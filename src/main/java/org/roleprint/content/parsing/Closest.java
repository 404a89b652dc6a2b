package org.roleprint.content.parsing;

import java.util.Collection;
import java.util.Comparator;

/**
 * Finds the known word that a mistyped one was probably meant to be.
 */
public final class Closest {

	private static final int MAX_LENGTH = 100;

	private Closest() {
	}

	/**
	 * A hint for a problem's message.
	 * @param word the unknown word
	 * @param known the known ones
	 * @return {@code , perhaps "x"?} or nothing when none is near
	 */
	public static String hint(String word, Collection<String> known) {
		if (word.length() > MAX_LENGTH) {
			return "";
		}
		int limit = Math.max(1, word.length() / 3);
		return known.stream()
			.filter((candidate) -> distance(word, candidate) <= limit)
			.min(Comparator.<String>comparingInt((candidate) -> distance(word, candidate))
				.thenComparing(Comparator.naturalOrder()))
			.map((candidate) -> ", perhaps \"" + candidate + "\"?")
			.orElse("");
	}

	/** Levenshtein's distance, one row at a time. */
	private static int distance(String left, String right) {
		int[] row = new int[right.length() + 1];
		for (int column = 0; column <= right.length(); column++) {
			row[column] = column;
		}
		for (int line = 1; line <= left.length(); line++) {
			int diagonal = row[0];
			row[0] = line;
			for (int column = 1; column <= right.length(); column++) {
				int swap = diagonal + ((left.charAt(line - 1) == right.charAt(column - 1)) ? 0 : 1);
				diagonal = row[column];
				row[column] = Math.min(swap, Math.min(row[column], row[column - 1]) + 1);
			}
		}
		return row[right.length()];
	}

}
