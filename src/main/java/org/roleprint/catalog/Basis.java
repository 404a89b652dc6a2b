package org.roleprint.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a target's number rests on, so that a convention is never taken for a benchmark.
 */
public enum Basis {

	/** A binding rule. */
	LAW,
	/** Read at the published source. */
	PUBLISHED,
	/** Published, read through a secondary source. */
	SECOND_HAND,
	/** Follows from a calculation. */
	ARITHMETIC,
	/** What practitioners commonly use; no published authority. */
	CONVENTION,
	/** A role's own target, which no rung of the KPI holds. */
	OWN;

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

	/**
	 * Whether a source must state the number.
	 * @return true for a law and for what was published
	 */
	public boolean needsSource() {
		return this == LAW || this == PUBLISHED || this == SECOND_HAND;
	}

}
