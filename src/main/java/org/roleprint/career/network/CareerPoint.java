package org.roleprint.career.network;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Slug;

/**
 * One end of a career step: a role of the catalog or a title outside it.
 *
 * @param title as shown
 * @param role the role, null when the title is outside the catalog
 */
public record CareerPoint(String title, @Nullable RoleCard role) {

	/**
	 * A role of the catalog.
	 * @param role the role
	 * @return the point with the role's title
	 */
	public static CareerPoint of(RoleCard role) {
		return new CareerPoint(role.title(), role);
	}

	/**
	 * A title that the catalog has no blueprint for.
	 * @param title the title
	 * @return a point without a role
	 */
	public static CareerPoint outside(String title) {
		return new CareerPoint(title, null);
	}

	/**
	 * What tells points apart; titles outside the catalog fold case and punctuation.
	 * @return the role's slug, or {@code outside:} and the slug of the title
	 */
	public String key() {
		return (this.role != null) ? this.role.slug() : "outside:" + Slug.of(this.title);
	}

	public boolean isInCatalog() {
		return this.role != null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CareerPoint point && key().equals(point.key());
	}

	@Override
	public int hashCode() {
		return key().hashCode();
	}

}
