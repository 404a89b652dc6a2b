package org.roleprint.web.careers;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.filters.ListQuery;

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
		return roles.stream()
			.map(RoleCard::family)
			.distinct()
			.sorted(Comparator.naturalOrder())
			.map((family) -> of(family, roles, network, query.ofFamily(family.slug()).under(path)))
			.toList();
	}

	private static FamilyOverview of(Ref family, List<RoleCard> roles, CareerNetwork network, String address) {
		long own = roles.stream().filter((role) -> role.family().equals(family)).count();
		List<Step> steps = network.steps().stream().filter((step) -> families(step).anyMatch(family::equals)).toList();
		long within = steps.stream().filter((step) -> families(step).allMatch(family::equals)).count();
		return new FamilyOverview(family, own, within, steps.size() - within, address);
	}

	/** A title outside the catalog belongs to no family. */
	private static Stream<Ref> families(Step step) {
		return Stream.of(step.from().role(), step.to().role()).filter(Objects::nonNull).map(RoleCard::family);
	}

}
