package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * The steps of a map that are told with one family.
 *
 * @param family the family
 * @param steps by rank and title of the role they are told with; what leads to it from
 * outside the catalog first, then by kind
 */
public record FamilySteps(Ref family, List<Step> steps) {

	private static final Comparator<Step> ORDER = Comparator.comparingInt(FamilySteps::rank)
		.thenComparing(FamilySteps::title)
		.thenComparing((step) -> step.from().isInCatalog())
		.thenComparing(Step::kind)
		.thenComparing((step) -> step.to().title());

	/**
	 * Every step of some roles once, with the family of the first of its ends that is
	 * among them.
	 * @param network the steps
	 * @param roles the roles
	 * @return in the order of the families
	 */
	public static List<FamilySteps> of(CareerNetwork network, Collection<RoleCard> roles) {
		Set<RoleCard> shown = Set.copyOf(roles);
		Map<Ref, List<Step>> byFamily = new TreeMap<>();
		network.steps()
			.forEach((step) -> Stream.of(step.from(), step.to())
				.map(CareerPoint::role)
				.filter((role) -> role != null && shown.contains(role))
				.findFirst()
				.ifPresent((role) -> byFamily.computeIfAbsent(role.family(), (key) -> new ArrayList<>()).add(step)));
		return byFamily.entrySet()
			.stream()
			.map((family) -> new FamilySteps(family.getKey(), family.getValue().stream().sorted(ORDER).toList()))
			.toList();
	}

	/** The role a step is told with: where it starts, or where it leads from outside. */
	private static @Nullable RoleCard teller(Step step) {
		return (step.from().role() != null) ? step.from().role() : step.to().role();
	}

	private static int rank(Step step) {
		RoleCard teller = teller(step);
		return (teller != null) ? teller.level().rank() : 0;
	}

	private static String title(Step step) {
		RoleCard teller = teller(step);
		return (teller != null) ? teller.title() : "";
	}

}
