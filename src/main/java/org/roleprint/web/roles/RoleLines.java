package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Area;
import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.address.Anchors;

/**
 * The lines of a role's structured sections, each with the anchor it is linked by.
 *
 * @param areas responsibilities by area, in the order of the blueprint
 * @param mustHave the skills the role cannot do without
 * @param goodToHave the other skills
 * @param kpis the KPIs with their targets
 * @param from the steps that lead here
 * @param to the steps that lead on
 * @param sideways the steps to neighbours
 */
record RoleLines(List<AreaLines> areas, List<SkillLine> mustHave, List<SkillLine> goodToHave, List<KpiLine> kpis,
		List<StepLine> from, List<StepLine> to, List<StepLine> sideways) {

	/**
	 * The responsibilities of one area.
	 *
	 * @param anchor the area's anchor
	 * @param area the area
	 * @param lines its responsibilities
	 */
	record AreaLines(String anchor, Area area, List<Responsibility> lines) {
	}

	/**
	 * A skill the role needs.
	 *
	 * @param anchor the line's anchor
	 * @param need the skill, how well and what for
	 */
	record SkillLine(String anchor, SkillRequirement need) {
	}

	/**
	 * A KPI the role is measured by.
	 *
	 * @param anchor the line's anchor
	 * @param target the KPI and the role's target
	 */
	record KpiLine(String anchor, KpiTarget target) {
	}

	/**
	 * A career step.
	 *
	 * @param anchor the line's anchor
	 * @param slug the other role's slug, null for a title outside the catalog
	 * @param step what the step is
	 */
	record StepLine(String anchor, @Nullable String slug, CareerStep step) {
	}

	static RoleLines of(Role role) {
		return new RoleLines(areas(role), skills(role, true), skills(role, false),
				role.kpiTargets()
					.stream()
					.map((target) -> new KpiLine(Anchors.kpi(target.kpi().slug()), target))
					.toList(),
				steps(role, StepDirection.FROM), steps(role, StepDirection.TO), steps(role, StepDirection.SIDEWAYS));
	}

	private static List<AreaLines> areas(Role role) {
		Map<Area, List<Responsibility>> byArea = new LinkedHashMap<>();
		role.responsibilities()
			.forEach((line) -> byArea.computeIfAbsent(line.area(), (area) -> new ArrayList<>()).add(line));
		return byArea.entrySet()
			.stream()
			.map((entry) -> new AreaLines(Anchors.area(entry.getKey().slug()), entry.getKey(), entry.getValue()))
			.toList();
	}

	private static List<SkillLine> skills(Role role, boolean mustHave) {
		return role.skillRequirements()
			.stream()
			.filter((need) -> need.isMustHave() == mustHave)
			.map((need) -> new SkillLine(Anchors.skill(need.skill().slug()), need))
			.toList();
	}

	private static List<StepLine> steps(Role role, StepDirection direction) {
		return role.careerSteps()
			.stream()
			.filter((step) -> step.direction() == direction)
			.map((step) -> new StepLine(Anchors.step(step.otherTitle()), step.other().map(Role::slug).orElse(null),
					step))
			.toList();
	}

	/**
	 * Says whether the role has a career path at all.
	 * @return false when no step leads anywhere
	 */
	public boolean hasSteps() {
		return !this.from.isEmpty() || !this.to.isEmpty() || !this.sideways.isEmpty();
	}

	/**
	 * Which of the structured sections the page shows.
	 * @return their anchors
	 */
	Set<String> sections() {
		Map<String, Boolean> shown = Map.of("responsibilities", !this.areas.isEmpty(), "skills",
				!this.mustHave.isEmpty() || !this.goodToHave.isEmpty(), "kpis", !this.kpis.isEmpty(), "career-path",
				hasSteps());
		return shown.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
	}

}
