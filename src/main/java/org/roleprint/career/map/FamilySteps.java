package org.roleprint.career.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
	 * Every drawn step once: with the family of the role it starts from where that family
	 * is drawn too, else with the first family that draws it.
	 */
	static List<FamilySteps> of(List<FamilyMap> maps) {
		Map<Step, Ref> homes = new LinkedHashMap<>();
		maps.forEach((map) -> map.drawing().steps().forEach((drawn) -> {
			RoleCard teller = teller(drawn.step());
			if (teller != null && teller.family().equals(map.family())) {
				homes.put(drawn.step(), map.family());
			}
			homes.putIfAbsent(drawn.step(), map.family());
		}));
		return maps.stream()
			.map((map) -> new FamilySteps(map.family(),
					homes.keySet()
						.stream()
						.filter((step) -> map.family().equals(homes.get(step)))
						.sorted(ORDER)
						.toList()))
			.filter((family) -> !family.steps().isEmpty())
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
