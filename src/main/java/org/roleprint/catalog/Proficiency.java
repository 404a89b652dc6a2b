package org.roleprint.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a role needs a skill: the four levels of the UK Government Digital and Data
 * profession capability framework.
 */
public enum Proficiency {

	/** Can describe the basics. */
	AWARENESS("Awareness"),
	/** Applies it with some support. */
	WORKING("Working"),
	/** Applies it unaided and shares it. */
	PRACTITIONER("Practitioner"),
	/** Leads and teaches it, sets practice. */
	EXPERT("Expert");

	private final String title;

	Proficiency(String title) {
		this.title = title;
	}

	/**
	 * Finds a proficiency by its word.
	 * @param word for example {@code Expert}, in any case
	 * @return the proficiency, or empty for an unknown word
	 */
	public static Optional<Proficiency> ofWord(String word) {
		String folded = word.strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(values()).filter((level) -> level.name().equals(folded)).findFirst();
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String title() {
		return this.title;
	}

	/**
	 * How many of the four bars of a level meter are filled.
	 * @return 1 (awareness) to 4 (expert)
	 */
	public int bars() {
		return ordinal() + 1;
	}

}
