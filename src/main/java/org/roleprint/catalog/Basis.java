package org.roleprint.catalog;

import java.util.Locale;

/**
 * Where a KPI's target band comes from, so that a convention is never taken for a
 * benchmark.
 */
public enum Basis {

	/** Read at the published source. */
	PUBLISHED("Published", "Read at its published source"),
	/** Published, read through a secondary source. */
	SECOND_HAND("Second-hand", "Published, read through a secondary source"),
	/** What practitioners commonly use; no published authority. */
	CONVENTION("Convention", "A practitioners' convention, not a benchmark: no published authority");

	private final String title;

	private final String meaning;

	Basis(String title, String meaning) {
		this.title = title;
		this.meaning = meaning;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String title() {
		return this.title;
	}

	public String meaning() {
		return this.meaning;
	}

}
