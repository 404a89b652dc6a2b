package org.roleprint.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.roleprint.career.Careers;
import org.roleprint.career.route.Route;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.YearRange;
import org.roleprint.catalog.wording.Wording;

/**
 * How a career leads from one of the compared roles to another.
 *
 * @param from the role left
 * @param to the role reached
 * @param way the kind of the step, or how many steps there are
 * @param years how long it usually takes
 * @param bothWays whether the same step leads back
 */
record CareerRelation(RoleCard from, RoleCard to, String way, YearRange years, boolean bothWays) {

	/** The ways between any two of the roles. */
	static List<CareerRelation> of(List<RoleCard> roles, Careers careers, Wording wording) {
		List<CareerRelation> relations = new ArrayList<>();
		for (int i = 0; i < roles.size(); i++) {
			for (int j = i + 1; j < roles.size(); j++) {
				relations.addAll(of(roles.get(i), roles.get(j), careers, wording));
			}
		}
		return relations;
	}

	private static List<CareerRelation> of(RoleCard one, RoleCard other, Careers careers, Wording wording) {
		List<CareerRelation> ways = new ArrayList<>();
		careers.bestRoute(one.slug(), other.slug()).map((route) -> of(one, other, route, wording)).ifPresent(ways::add);
		Optional<CareerRelation> back = careers.bestRoute(other.slug(), one.slug())
			.map((route) -> of(other, one, route, wording));
		if (ways.stream().noneMatch(CareerRelation::bothWays)) {
			back.ifPresent(ways::add);
		}
		return ways;
	}

	private static CareerRelation of(RoleCard from, RoleCard to, Route route, Wording wording) {
		int steps = route.steps().size();
		boolean single = steps == 1;
		String way = single ? wording.say("step." + route.steps().get(0).step().kind().slug())
				: wording.say("route.steps", steps);
		return new CareerRelation(from, to, way, route.years(), single && route.steps().get(0).step().bothWays());
	}

}
