package org.roleprint.career.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * All roles, steps and demands of one content version, in memory.
 */
public final class CareerNetwork {

	private static final Comparator<RoleCard> ORDER = Comparator.comparing(RoleCard::family)
		.thenComparing((role) -> role.level().rank())
		.thenComparing(RoleCard::title);

	private final List<RoleCard> roles;

	private final Map<String, RoleCard> rolesBySlug;

	private final List<Step> steps;

	private final Map<String, List<Step>> stepsByKey = new LinkedHashMap<>();

	private final Map<String, RoleDemands> demands;

	/**
	 * Joins what the catalog tells.
	 * @param roles every role, in any order
	 * @param steps every step, once
	 * @param demands what each role demands, by its slug; a role may be missing
	 */
	public CareerNetwork(List<RoleCard> roles, List<Step> steps, Map<String, RoleDemands> demands) {
		this.roles = roles.stream().sorted(ORDER).toList();
		this.rolesBySlug = roles.stream().collect(Collectors.toMap(RoleCard::slug, Function.identity()));
		this.steps = List.copyOf(steps);
		this.steps.forEach((step) -> {
			tell(step.from(), step);
			tell(step.to(), step);
		});
		this.demands = Map.copyOf(demands);
	}

	/**
	 * A network without anything.
	 * @return no roles and no steps
	 */
	public static CareerNetwork empty() {
		return new CareerNetwork(List.of(), List.of(), Map.of());
	}

	private void tell(CareerPoint end, Step step) {
		this.stepsByKey.computeIfAbsent(end.key(), (key) -> new ArrayList<>()).add(step);
	}

	/**
	 * Every role.
	 * @return by family, rank and title
	 */
	public List<RoleCard> roles() {
		return this.roles;
	}

	/**
	 * A role.
	 * @param slug its slug
	 * @return empty for an unknown slug and for a retired role
	 */
	public Optional<RoleCard> role(String slug) {
		return Optional.ofNullable(this.rolesBySlug.get(slug));
	}

	/**
	 * The families that have roles.
	 * @return in their order
	 */
	public List<Ref> families() {
		return this.roles.stream().map(RoleCard::family).distinct().toList();
	}

	/**
	 * The roles of a family.
	 * @param family the family
	 * @return by rank and title
	 */
	public List<RoleCard> rolesOf(Ref family) {
		return this.roles.stream().filter((role) -> role.family().equals(family)).toList();
	}

	/**
	 * Every step, once.
	 * @return in the order of the roles' pages
	 */
	public List<Step> steps() {
		return this.steps;
	}

	/**
	 * The steps that start or end at a point.
	 * @param point the point
	 * @return each as it is told, not turned round
	 */
	public List<Step> stepsAt(CareerPoint point) {
		return List.copyOf(this.stepsByKey.getOrDefault(point.key(), List.of()));
	}

	/**
	 * What a role demands.
	 * @param slug the role's slug
	 * @return no demand at all for an unknown slug
	 */
	public RoleDemands demands(String slug) {
		return this.demands.getOrDefault(slug, RoleDemands.NONE);
	}

}
