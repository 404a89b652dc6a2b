package org.roleprint.career.compare;

import java.util.List;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.RoleDemands;
import org.roleprint.catalog.Role;

/**
 * Roles side by side.
 *
 * @param areas their responsibilities by area
 * @param skills their skills
 * @param kpis their KPIs
 */
public record Comparison(List<AreaComparison> areas, List<SkillRow> skills, List<KpiRow> kpis) {

	/**
	 * Compares roles.
	 * @param roles two or more current roles, read with their responsibilities
	 * @param network what each of them demands
	 * @param rarity the words of the whole catalog
	 * @return the comparison; columns stand in the order of the roles
	 */
	public static Comparison of(List<Role> roles, CareerNetwork network, WordRarity rarity) {
		List<Line> lines = roles.stream().flatMap((role) -> role.responsibilities().stream()).map(Line::of).toList();
		List<RoleDemands> demands = roles.stream().map((role) -> network.demands(role.slug())).toList();
		return new Comparison(AreaComparison.of(lines, roles.stream().map(Role::slug).toList(), rarity),
				SkillRow.of(demands), KpiRow.of(demands));
	}

	/**
	 * How many responsibilities more than one role has.
	 * @return 0 or more
	 */
	public int sharedLines() {
		return this.areas.stream().mapToInt((area) -> area.shared().size()).sum();
	}

	/**
	 * How many skills every role needs.
	 * @return 0 or more
	 */
	public long sharedSkills() {
		return this.skills.stream().filter(SkillRow::isShared).count();
	}

}
