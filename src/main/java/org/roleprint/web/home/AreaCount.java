package org.roleprint.web.home;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * An area of responsibility with how much the catalog says about it.
 *
 * @param slug the area's slug
 * @param title the area's title
 * @param responsibilities how many responsibilities of all roles
 * @param roles how many roles have one there
 */
public record AreaCount(String slug, String title, long responsibilities, long roles) {

	/**
	 * Counts over the areas of all roles.
	 * @param cards every role
	 * @return in the areas' order
	 */
	public static List<AreaCount> of(List<RoleCard> cards) {
		Map<Ref, AreaCount> counts = new TreeMap<>();
		cards.forEach((card) -> card.areas()
			.forEach((area, count) -> counts.merge(area, new AreaCount(area.slug(), area.title(), count, 1),
					AreaCount::plus)));
		return List.copyOf(counts.values());
	}

	private AreaCount plus(AreaCount other) {
		return new AreaCount(this.slug, this.title, this.responsibilities + other.responsibilities,
				this.roles + other.roles);
	}

}
