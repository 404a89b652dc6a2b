package org.roleprint.catalog;

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
	 * The year of a published number.
	 * @return null where nothing was published
	 */
	public @Nullable String year() {
		return (this.rung != null && this.rung.source() != null && basis().needsSource()) ? this.rung.source().year()
				: null;
	}

}
