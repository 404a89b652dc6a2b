package org.roleprint.career.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a role asks of its holder.
 *
 * @param skills the skills it needs, in the order of its page
 * @param kpis the KPIs it is measured by, in the order of its page
 * @param skillsBySlug the same skills by their slug
 * @param kpisBySlug the same KPIs by their slug
 */
public record RoleDemands(List<SkillDemand> skills, List<KpiDemand> kpis, Map<String, SkillDemand> skillsBySlug,
		Map<String, KpiDemand> kpisBySlug) {

	/** Asks for nothing. */
	public static final RoleDemands NONE = of(List.of(), List.of());

	/**
	 * Demands with their look-up tables.
	 * @param skills the skills, each at most once
	 * @param kpis the KPIs, each at most once
	 * @return the demands
	 */
	public static RoleDemands of(List<SkillDemand> skills, List<KpiDemand> kpis) {
		return new RoleDemands(List.copyOf(skills), List.copyOf(kpis),
				skills.stream()
					.collect(Collectors.toUnmodifiableMap((need) -> need.skill().slug(), Function.identity())),
				kpis.stream().collect(Collectors.toUnmodifiableMap((kpi) -> kpi.kpi().slug(), Function.identity())));
	}

	/**
	 * The demand for a skill.
	 * @param slug the skill's slug
	 * @return empty when the role does not need it
	 */
	public Optional<SkillDemand> skill(String slug) {
		return Optional.ofNullable(this.skillsBySlug.get(slug));
	}

	/**
	 * The target of a KPI.
	 * @param slug the KPI's slug
	 * @return empty when the role is not measured by it
	 */
	public Optional<KpiDemand> kpi(String slug) {
		return Optional.ofNullable(this.kpisBySlug.get(slug));
	}

}
