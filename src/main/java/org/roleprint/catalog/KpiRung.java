package org.roleprint.catalog;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Source;

/**
 * One of the up to three targets that a KPI names, with what this very number rests on.
 *
 * @param rung how far it reaches
 * @param target the target as shown, plain
 * @param range its numbers
 * @param basis what the number rests on, never a role's own setting
 * @param note why this number, or how the source means it; null when there is nothing to
 * add
 * @param source where the number, or for a convention the measure, can be read
 */
public record KpiRung(Rung rung, String target, Range range, Basis basis, @Nullable String note,
		@Nullable Source source) {

	/**
	 * The numbers of a target, in the unit that it is written in.
	 *
	 * @param min lower end, null when open
	 * @param max upper end, null when open
	 */
	public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) {

		/** A statement without a number. */
		public static final Range OPEN = new Range(null, null);

		/** Numbers that are equal count as equal, however many zeros end them. */
		public Range {
			min = (min != null) ? min.stripTrailingZeros() : null;
			max = (max != null) ? max.stripTrailingZeros() : null;
		}
	}

	/**
	 * The source with its date, for one short line.
	 * @return for example {@code SRE Workbook, 2018-02}; null without a source
	 */
	public @Nullable String sourceLine() {
		return (this.source != null) ? this.source.line() : null;
	}

}
