package org.roleprint.web.careers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.lists.ListQuery;

/**
 * A family summed up, where all families together are too many to draw.
 *
 * @param family the family
 * @param roles how many roles it has
 * @param within how many steps lead from one of its roles to another
 * @param between how many steps lead into it or out of it
 * @param address its map
 */
record FamilyOverview(Ref family, long roles, long within, long between, String address) {

	/**
	 * Sums families up.
	 * @param roles the roles that are shown
	 * @param network the steps they have
	 * @param query the state of the page, without a family
	 * @param path the page's path
	 * @return in the families' order
	 */
	static List<FamilyOverview> of(List<RoleCard> roles, CareerNetwork network, ListQuery query, String path) {
		Map<Ref, Long> within = new HashMap<>();
		Map<Ref, Long> between = new HashMap<>();
		for (Step step : network.steps()) {
			Set<Ref> ends = families(step);
			ends.forEach((family) -> ((ends.size() == 1) ? within : between).merge(family, 1L, Long::sum));
		}
		Map<Ref, Long> own = roles.stream()
			.collect(Collectors.groupingBy(RoleCard::family, TreeMap::new, Collectors.counting()));
		return own.entrySet()
			.stream()
			.map((family) -> new FamilyOverview(family.getKey(), family.getValue(),
					within.getOrDefault(family.getKey(), 0L), between.getOrDefault(family.getKey(), 0L),
					query.ofFamily(family.getKey().slug()).under(path)))
			.toList();
	}

	/** A title outside the catalog belongs to no family. */
	private static Set<Ref> families(Step step) {
		return Stream.of(step.from().role(), step.to().role())
			.filter(Objects::nonNull)
			.map(RoleCard::family)
			.collect(Collectors.toSet());
	}

}
