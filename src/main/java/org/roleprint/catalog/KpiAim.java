package org.roleprint.catalog;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * What a role aims for with a KPI, and what that very number rests on: a rung of the KPI,
 * or the role's own setting.
 *
 * @param target the target as shown
 * @param rung the KPI's rung, null for the role's own setting
 * @param reason why the role sets its own, possibly empty
 */
public record KpiAim(TrustedHtml target, @Nullable KpiRung rung, TrustedHtml reason) {

	public Basis basis() {
		return (this.rung != null) ? this.rung.basis() : Basis.OWN;
	}

	/**
	 * Target and basis in plain words, where there is no room for more.
	 * @return for example {@code ≤ 50 days (published, 2022)}
	 */
	public String text() {
		return this.target.text() + " (" + basisText() + ")";
	}

	/**
	 * The basis in plain words, with the year of its source.
	 * @return for example {@code published, 2022}
	 */
	public String basisText() {
		String year = (this.rung != null && this.rung.source() != null) ? this.rung.source().year() : null;
		String basis = basis().title().toLowerCase(Locale.ROOT);
		return (year != null && basis().needsSource()) ? basis + ", " + year : basis;
	}

}
