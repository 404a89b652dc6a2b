package org.roleprint.career.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.career.network.Step.Words;
import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.StepDirection;

/**
 * Reads the network out of the catalog. A step that both of its roles tell becomes one.
 */
public final class NetworkReader {

	private final Map<String, RoleCard> roles;

	private NetworkReader(List<RoleCard> roles) {
		this.roles = roles.stream().collect(Collectors.toMap(RoleCard::slug, Function.identity()));
	}

	/**
	 * Reads everything.
	 * @param edition the catalog
	 * @return the network of its current roles
	 */
	public static CareerNetwork read(Edition edition) {
		List<RoleCard> roles = edition.roleCards();
		List<CareerStep> told = edition.roles().stream().flatMap((role) -> role.careerSteps().stream()).toList();
		Collection<Step> steps = new NetworkReader(roles).steps(told);
		return new CareerNetwork(roles, List.copyOf(steps), demands(edition.roles()));
	}

	private Collection<Step> steps(List<CareerStep> told) {
		Map<List<Object>, Step> once = new LinkedHashMap<>();
		told.forEach((line) -> step(line).ifPresent((step) -> {
			Step turned = once.containsKey(keyOf(step.reversed())) && step.bothWays() ? step.reversed() : step;
			once.merge(keyOf(turned), turned, Step::merge);
		}));
		return once.values();
	}

	private static List<Object> keyOf(Step step) {
		return List.of(step.from(), step.to(), step.kind());
	}

	/** A line of a page as a step; none when that page's role is not a current one. */
	private Optional<Step> step(CareerStep line) {
		RoleCard owner = this.roles.get(line.role().slug());
		if (owner == null) {
			return Optional.empty();
		}
		CareerPoint here = CareerPoint.of(owner);
		CareerPoint there = there(line);
		Words leaving = new Words(line.text(), null);
		boolean sideways = line.direction() == StepDirection.SIDEWAYS;
		Step outwards = new Step(here, there, line.kind(), line.years(), sideways, leaving);
		return Optional.of((line.direction() == StepDirection.FROM) ? outwards.reversed() : outwards);
	}

	/** A retired role is no longer a place to go to: its title stays, as one outside. */
	private CareerPoint there(CareerStep line) {
		Optional<RoleCard> current = line.other().map(Role::slug).map(this.roles::get);
		return current.map(CareerPoint::of).orElseGet(() -> CareerPoint.outside(line.otherTitle()));
	}

	private static Map<String, RoleDemands> demands(List<Role> roles) {
		return roles.stream()
			.collect(Collectors.toMap(Role::slug,
					(role) -> RoleDemands.of(role.skillRequirements().stream().map(NetworkReader::skill).toList(),
							role.kpiTargets().stream().map(NetworkReader::kpi).toList())));
	}

	private static SkillDemand skill(SkillRequirement line) {
		return new SkillDemand(line.skill().ref(), line.proficiency(), line.isMustHave());
	}

	private static KpiDemand kpi(KpiTarget line) {
		return new KpiDemand(line.kpi().ref(), line.aim(), line.cadence());
	}

}
