package org.roleprint.career.compare;

import java.util.List;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.RoleDemands;
import org.roleprint.catalog.Role;

/**
 * Roles side by side.
 *
 * @param sharpest where they are furthest apart, the sharpest first
 * @param areas their responsibilities by area
 * @param skills their skills
 * @param kpis their KPIs
 */
public record Comparison(List<SharpDifference> sharpest, List<AreaComparison> areas, List<SkillRow> skills,
		List<KpiRow> kpis) {

	/**
	 * Compares roles.
	 * @param roles two or more current roles, read with their responsibilities
	 * @param network what each of them demands
	 * @param rarity the words and concepts of the whole catalog
	 * @return the comparison; columns stand in the order of the roles
	 */
	public static Comparison of(List<Role> roles, CareerNetwork network, WordRarity rarity) {
		List<List<Line>> lines = roles.stream()
			.map((role) -> role.responsibilities().stream().map(Line::of).toList())
			.toList();
		List<RoleDemands> demands = roles.stream().map((role) -> network.demands(role.slug())).toList();
		return new Comparison(SharpDifference.of(lines, rarity),
				AreaComparison.of(lines.stream().flatMap(List::stream).toList(), rarity), SkillRow.of(demands),
				KpiRow.of(demands));
	}

	/**
	 * How many topics all roles answer for.
	 * @param roles how many roles there are
	 * @return of all topics and lines
	 */
	public Overlap topics(int roles) {
		List<Topic> topics = this.areas.stream().flatMap((area) -> area.topics().stream()).toList();
		Overlap shared = Overlap.of(topics, (topic) -> topic.lines().size() == roles,
				(topic) -> topic.lines().size() == roles && topic.alike());
		return new Overlap(shared.common(), this.areas.stream().mapToInt(AreaComparison::matters).sum(),
				shared.otherwise());
	}

	/**
	 * How many skills every role needs.
	 * @return otherwise are those at another level
	 */
	public Overlap skillsInCommon() {
		return Overlap.of(this.skills, SkillRow::isShared, SkillRow::isSame);
	}

	/**
	 * How many KPIs every role is measured by.
	 * @return otherwise are those with another target
	 */
	public Overlap kpisInCommon() {
		return Overlap.of(this.kpis, KpiRow::isShared, KpiRow::isSame);
	}

}
