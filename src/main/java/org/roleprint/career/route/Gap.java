package org.roleprint.career.route;

import java.util.Comparator;
import java.util.List;

import org.roleprint.career.network.KpiDemand;
import org.roleprint.career.network.RoleDemands;

/**
 * What lies between two roles, seen from the one that is left.
 *
 * @param gained skills that only the role reached asks for
 * @param raised skills that both ask for and the role reached asks more of: a higher
 * level, or must have instead of good to have
 * @param noLongerCentral skills that the role reached does without or asks less of
 * @param kpis KPIs that only the role reached is measured by
 */
public record Gap(List<SkillChange> gained, List<SkillChange> raised, List<SkillChange> noLongerCentral,
		List<KpiDemand> kpis) {

	private static final Comparator<SkillChange> WIDEST_FIRST = Comparator.comparing(SkillChange::isMustHave)
		.thenComparing((change) -> Math.abs(change.levels()))
		.reversed();

	/**
	 * Compares what two roles ask for.
	 * @param left what the role left asks for
	 * @param reached what the role reached asks for
	 * @return the gap; must haves and the widest changes stand first
	 */
	public static Gap between(RoleDemands left, RoleDemands reached) {
		List<SkillChange> arriving = reached.skills()
			.stream()
			.map((need) -> new SkillChange(left.skill(need.skill().slug()).orElse(null), need))
			.sorted(WIDEST_FIRST)
			.toList();
		List<SkillChange> leaving = left.skills()
			.stream()
			.map((need) -> new SkillChange(need, reached.skill(need.skill().slug()).orElse(null)))
			.sorted(WIDEST_FIRST)
			.toList();
		return new Gap(arriving.stream().filter(SkillChange::isGained).toList(),
				arriving.stream().filter(SkillChange::isRaised).toList(),
				leaving.stream().filter(SkillChange::isLessCentral).toList(),
				reached.kpis().stream().filter((kpi) -> left.kpi(kpi.kpi().slug()).isEmpty()).toList());
	}

	/**
	 * Says whether nothing changes.
	 * @return true when both roles ask for the same
	 */
	public boolean isEmpty() {
		return this.gained.isEmpty() && this.raised.isEmpty() && this.noLongerCentral.isEmpty() && this.kpis.isEmpty();
	}

}
