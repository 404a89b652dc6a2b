package org.roleprint.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a target's number rests on, so that a convention is never taken for a benchmark.
 */
public enum Basis {

	/** A binding rule. */
	LAW("Law", "A binding rule states this number"),
	/** Read at the published source. */
	PUBLISHED("Published", "The published source named states this number"),
	/** Published, read through a secondary source. */
	SECOND_HAND("Second-hand", "Published, and read through another source, the one named"),
	/** Follows from a calculation. */
	ARITHMETIC("Arithmetic", "Follows from the calculation that stands beside it"),
	/** What practitioners commonly use; no published authority. */
	CONVENTION("Convention", "A practitioners' convention, not a benchmark: no published authority"),
	/** A role's own target, which no rung of the KPI holds. */
	OWN("Own setting", "Set for this role by this catalog, with the reason beside it; no source states it");

	private final String title;

	private final String meaning;

	Basis(String title, String meaning) {
		this.title = title;
		this.meaning = meaning;
	}

	/**
	 * What a KPI's own targets can rest on.
	 * @return all but a role's own setting
	 */
	public static List<Basis> ofRungs() {
		return Stream.of(values()).filter((basis) -> basis != OWN).toList();
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

	/**
	 * Whether a source must state the number.
	 * @return true for a law and for what was published
	 */
	public boolean needsSource() {
		return this == LAW || this == PUBLISHED || this == SECOND_HAND;
	}

}
