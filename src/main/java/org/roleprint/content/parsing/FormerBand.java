package org.roleprint.content.parsing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiRung.Range;
import org.roleprint.catalog.Rung;

/**
 * The one target band that KPI files of the first version name; it is read as the solid
 * rung.
 *
 * @param min its lower end, null when open
 * @param max its upper end, null when open
 * @param text the band in words
 * @param unit the KPI's unit
 */
record FormerBand(@Nullable BigDecimal min, @Nullable BigDecimal max, String text, String unit) {

	KpiRung rung(Basis basis, @Nullable Source source) {
		boolean numbers = this.min != null || this.max != null;
		return new KpiRung(Rung.SOLID, numbers ? numbers() : this.text, new Range(this.min, this.max), basis,
				numbers ? this.text : null, source);
	}

	private String numbers() {
		String unit = this.unit.startsWith("%") ? this.unit : " " + this.unit;
		if (this.min != null && this.max != null) {
			return this.min.negate().compareTo(this.max) == 0 ? "±" + this.max.toPlainString() + unit
					: this.min.toPlainString() + "–" + this.max.toPlainString() + unit;
		}
		return ((this.min != null) ? "≥ " + this.min.toPlainString()
				: "≤ " + ((this.max != null) ? this.max.toPlainString() : "")) + unit;
	}

	/**
	 * The new form of the front matter's lines.
	 * @param basis what the band rests on
	 * @param source its source, null without one
	 * @return YAML on one line
	 */
	String rewritten(Basis basis, @Nullable Source source) {
		KpiRung rung = rung(basis, source);
		boolean numbers = this.min != null || this.max != null;
		String target = numbers ? rung.target() : "*" + rung.target() + "*";
		return "\"rungs: { solid: { target: " + quoted(target) + ", basis: " + basis.slug()
				+ (numbers ? ", note: " + quoted(this.text) : "") + ((source != null) ? ", source: …" : "") + " } }\"";
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

}
