package org.roleprint.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kind of move a career step is.
 */
public enum StepKind {

	/** A move up: the rank rises. */
	PROMOTION,
	/** A move to another domain at about the same level. */
	LATERAL,
	/** A move into a narrower and deeper field. */
	SPECIALISATION;

	/**
	 * Finds a kind by its word.
	 * @param word for example {@code lateral}, in any case
	 * @return the kind, or empty for an unknown word
	 */
	public static Optional<StepKind> ofWord(String word) {
		String folded = word.strip().toUpperCase(Locale.ROOT).replace("IZATION", "ISATION");
		return Arrays.stream(values()).filter((kind) -> kind.name().equals(folded)).findFirst();
	}

	/**
	 * The words that files use.
	 * @return in lower case
	 */
	public static List<String> slugs() {
		return Stream.of(values()).map(StepKind::slug).toList();
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
