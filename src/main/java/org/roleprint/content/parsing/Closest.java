package org.roleprint.content.parsing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

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
		return of(word, known).map((candidate) -> ", perhaps \"" + candidate + "\"?").orElse("");
	}

	/**
	 * The known word that is nearest.
	 * @param word the unknown word
	 * @param known the known ones
	 * @return empty when none is near
	 */
	public static Optional<String> of(String word, Collection<String> known) {
		if (word.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, (word.length() + 1) / 3));
		return known.stream()
			.filter((candidate) -> distance.apply(word, candidate) >= 0)
			.min(Comparator.<String>comparingInt((candidate) -> distance.apply(word, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

}
