package org.roleprint.catalog;

import java.util.Locale;

/**
 * Whether a level leads people or the craft.
 */
public enum Track {

	/** Answers for people, their growth and their results. */
	MANAGEMENT("People leadership"),

	/** Answers for technical work, without direct reports as a rule. */
	INDIVIDUAL_CONTRIBUTOR("Individual contributor");

	private final String title;

	Track(String title) {
		this.title = title;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String title() {
		return this.title;
	}

}
