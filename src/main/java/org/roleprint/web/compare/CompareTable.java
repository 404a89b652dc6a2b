package org.roleprint.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.compare.AreaComparison;
import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.KpiRow;
import org.roleprint.career.compare.Line;
import org.roleprint.career.compare.SkillRow;
import org.roleprint.career.network.KpiDemand;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Role;

/**
 * Roles side by side, row by row, as the page and the CSV file show them. Every row has a
 * cell for each role, in the order of the roles.
 *
 * @param facts what stands at the top of each role's page
 * @param relations which career steps lead from one role to the other
 * @param differences when to use which title, in the words of the roles' own pages
 * @param areas the responsibilities
 * @param skills the skills
 * @param kpis the KPIs
 * @param csv the same as a file
 */
record CompareTable(List<FactRow> facts, List<CareerRelation> relations, List<TitleDifference> differences,
		List<AreaRows> areas, List<SkillCells> skills, List<KpiCells> kpis, String csv) {

	/**
	 * A responsibility of one role, with what the page needs to name and link it.
	 *
	 * @param title the role's title
	 * @param line the responsibility
	 */
	record LineCell(String title, @Nullable Line line) {
	}

	/**
	 * What one role alone has in an area.
	 *
	 * @param title the role's title
	 * @param lines the responsibilities, possibly none
	 */
	record OwnCell(String title, List<Line> lines) {
	}

	/**
	 * An area's rows.
	 *
	 * @param area the area
	 * @param shared a row for each responsibility that more than one role has
	 * @param own what each role alone has
	 */
	record AreaRows(Ref area, List<List<LineCell>> shared, List<OwnCell> own) {

		/**
		 * Says whether any role has something of its own.
		 * @return false when everything is shared
		 */
		public boolean withOwn() {
			return this.own.stream().anyMatch((cell) -> !cell.lines().isEmpty());
		}

	}

	/**
	 * A role's demand for a skill.
	 *
	 * @param title the role's title
	 * @param need how well, null when the role does not need it
	 * @param gap how far it is from the first role's, in words; empty for the first role
	 */
	record SkillCell(String title, @Nullable SkillDemand need, String gap) {
	}

	/**
	 * A skill's row.
	 *
	 * @param skill the skill
	 * @param levels how many levels the roles are apart
	 * @param cells one for each role
	 */
	record SkillCells(Ref skill, int levels, List<SkillCell> cells) {
	}

	/**
	 * A role's target for a KPI.
	 *
	 * @param title the role's title
	 * @param target the target, null when the role is not measured by it
	 */
	record KpiCell(String title, @Nullable KpiDemand target) {
	}

	/**
	 * A KPI's row.
	 *
	 * @param kpi the KPI
	 * @param cells one for each role
	 */
	record KpiCells(Ref kpi, List<KpiCell> cells) {
	}

	/**
	 * How many roles stand side by side.
	 * @return two to four
	 */
	public int width() {
		return this.facts.get(0).cells().size();
	}

	static CompareTable of(List<Role> roles, Comparison comparison, List<CareerRelation> relations, String csv) {
		List<String> titles = roles.stream().map(Role::title).toList();
		return new CompareTable(FactRow.of(roles), relations, TitleDifference.of(roles),
				comparison.areas().stream().map((area) -> areaRows(area, roles)).toList(),
				comparison.skills().stream().map((row) -> skillCells(row, titles)).toList(),
				comparison.kpis().stream().map((row) -> kpiCells(row, titles)).toList(), csv);
	}

	private static AreaRows areaRows(AreaComparison area, List<Role> roles) {
		List<List<LineCell>> shared = area.shared()
			.stream()
			.map((line) -> roles.stream()
				.map((role) -> new LineCell(role.title(), line.of(role.slug()).orElse(null)))
				.toList())
			.toList();
		return new AreaRows(area.area(), shared,
				roles.stream().map((role) -> new OwnCell(role.title(), area.ownOf(role.slug()))).toList());
	}

	private static SkillCells skillCells(SkillRow row, List<String> titles) {
		List<SkillCell> cells = new ArrayList<>();
		for (int column = 0; column < titles.size(); column++) {
			Optional<SkillDemand> need = row.cells().get(column);
			cells.add(new SkillCell(titles.get(column), need.orElse(null), (column == 0) ? "" : gap(row, column)));
		}
		return new SkillCells(row.skill(), row.gap(), cells);
	}

	private static String gap(SkillRow row, int column) {
		int levels = row.againstFirst(column);
		if (levels == 0) {
			return "same";
		}
		return ((levels > 0) ? "+" : "−") + Math.abs(levels);
	}

	private static KpiCells kpiCells(KpiRow row, List<String> titles) {
		List<KpiCell> cells = new ArrayList<>();
		for (int column = 0; column < titles.size(); column++) {
			cells.add(new KpiCell(titles.get(column), row.cells().get(column).orElse(null)));
		}
		return new KpiCells(row.kpi(), cells);
	}

}
