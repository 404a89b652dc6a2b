package org.roleprint.web.responsibilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * The order of all responsibilities by area and role, known from the roles' counts alone,
 * so that only those of one page need to be read.
 */
final class LineIndex {

	private LineIndex() {
	}

	/**
	 * The place of one responsibility.
	 *
	 * @param area the area
	 * @param role the role
	 * @param index which of the role's responsibilities in that area, from 0
	 */
	record Place(Ref area, RoleCard role, int index) {
	}

	/**
	 * Lays all places in a row.
	 * @param roles the roles, in the order in which each area shows them
	 * @param areaSlugs the areas to show, empty for all
	 * @return by area, role and place
	 */
	static List<Place> of(List<RoleCard> roles, Set<String> areaSlugs) {
		Set<Ref> areas = new TreeSet<>();
		roles.forEach((role) -> areas.addAll(role.areas().keySet()));
		List<Place> places = new ArrayList<>();
		for (Ref area : areas) {
			if (areaSlugs.isEmpty() || areaSlugs.contains(area.slug())) {
				roles.forEach((role) -> places(area, role, places));
			}
		}
		return places;
	}

	private static void places(Ref area, RoleCard role, List<Place> places) {
		for (int index = 0; index < role.areas().getOrDefault(area, 0L); index++) {
			places.add(new Place(area, role, index));
		}
	}

}
