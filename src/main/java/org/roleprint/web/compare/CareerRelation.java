package org.roleprint.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.roleprint.career.Careers;
import org.roleprint.career.route.Route;
import org.roleprint.catalog.RoleCard;

/**
 * How a career leads from one of the compared roles to another.
 *
 * @param from the role left
 * @param to the role reached
 * @param text the way, in words; empty when no steps lead there
 */
record CareerRelation(RoleCard from, RoleCard to, String text) {

	/** Both directions of every pair that has a way in at least one. */
	static List<CareerRelation> of(List<RoleCard> roles, Careers careers) {
		List<CareerRelation> relations = new ArrayList<>();
		for (int i = 0; i < roles.size(); i++) {
			for (int j = i + 1; j < roles.size(); j++) {
				relations.add(of(roles.get(i), roles.get(j), careers));
				relations.add(of(roles.get(j), roles.get(i), careers));
			}
		}
		return relations.stream().filter((relation) -> !relation.text().isEmpty()).toList();
	}

	private static CareerRelation of(RoleCard from, RoleCard to, Careers careers) {
		Optional<Route> route = careers.bestRoute(from.slug(), to.slug());
		return new CareerRelation(from, to, route.map(CareerRelation::text).orElse(""));
	}

	private static String text(Route route) {
		return (route.steps().size() == 1)
				? route.steps().get(0).step().kind().title().toLowerCase(Locale.ROOT) + ", " + route.years().text()
				: route.text();
	}

}
