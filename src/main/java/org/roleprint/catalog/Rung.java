package org.roleprint.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a target reaches. A KPI names up to three targets, and a role takes one of them
 * or sets its own.
 */
public enum Rung {

	/** Where to begin. */
	START,
	/** What a team that looks after the measure reaches. */
	SOLID,
	/** What the best reach. */
	STRONG;

	/**
	 * Finds a rung by the word that files use.
	 * @param word for example {@code solid}, in any case
	 * @return empty for any other word
	 */
	public static Optional<Rung> ofWord(String word) {
		return Stream.of(values())
			.filter((rung) -> rung.slug().equals(word.strip().toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
