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
import org.roleprint.career.compare.Topic;
import org.roleprint.career.network.KpiDemand;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.wording.Wording;

/**
 * Roles side by side, row by row. Every row has a cell for each role, in the order of the
 * roles.
 *
 * @param facts what stands at the top of each role's page
 * @param areas the responsibilities
 * @param skills the skills
 * @param kpis the KPIs
 */
record CompareTable(List<FactRow> facts, List<AreaRows> areas, List<SkillCells> skills, List<KpiCells> kpis) {

	/**
	 * A topic's row.
	 *
	 * @param title what it is about
	 * @param same whether all roles have it in much the same words
	 * @param lines how each role puts it, null where it has no such line
	 */
	record TopicRow(String title, boolean same, List<@Nullable Line> lines) {
	}

	/**
	 * An area's rows.
	 *
	 * @param area the area
	 * @param topics a row for each topic that more than one role has
	 * @param own what each role alone has
	 */
	record AreaRows(Ref area, List<TopicRow> topics, List<List<Line>> own) {

		/**
		 * Says whether any role has something of its own.
		 * @return false when everything is shared
		 */
		public boolean withOwn() {
			return this.own.stream().anyMatch((lines) -> !lines.isEmpty());
		}

		private AreaRows differences() {
			return new AreaRows(this.area, this.topics.stream().filter((row) -> !row.same()).toList(), this.own);
		}

	}

	/**
	 * A role's demand for a skill.
	 *
	 * @param need how well, null when the role does not need it
	 * @param gap how far it is from the first role's, in words; empty for the first role
	 */
	record SkillCell(@Nullable SkillDemand need, String gap) {
	}

	/**
	 * A skill's row.
	 *
	 * @param skill the skill
	 * @param same whether all roles need it at the same level
	 * @param cells one for each role
	 */
	record SkillCells(Ref skill, boolean same, List<SkillCell> cells) {
	}

	/**
	 * What is compared.
	 *
	 * @param roles the roles, in the order of the columns
	 * @param wording the words of the catalog
	 */
	record Side(List<Role> roles, Wording wording) {
	}

	/**
	 * A KPI's row.
	 *
	 * @param kpi the KPI
	 * @param same whether all roles have the same target
	 * @param targets each role's target, null when the role is not measured by it
	 */
	record KpiCells(Ref kpi, boolean same, List<@Nullable KpiDemand> targets) {
	}

	static CompareTable of(Side side, Comparison comparison) {
		List<Role> roles = side.roles();
		return new CompareTable(FactRow.of(roles, side.wording()),
				comparison.areas().stream().map((area) -> areaRows(area, roles)).toList(),
				comparison.skills().stream().map((row) -> skillCells(row, side.wording())).toList(),
				comparison.kpis().stream().map(CompareTable::kpiCells).toList());
	}

	private static AreaRows areaRows(AreaComparison area, List<Role> roles) {
		return new AreaRows(area.area(), area.topics().stream().map((topic) -> topicRow(topic, roles)).toList(),
				roles.stream().map((role) -> area.ownOf(role.slug())).toList());
	}

	private static TopicRow topicRow(Topic topic, List<Role> roles) {
		List<@Nullable Line> lines = roles.stream()
			.<@Nullable Line>map((role) -> topic.of(role.slug()).orElse(null))
			.toList();
		return new TopicRow(topic.title(), topic.alike() && topic.lines().size() == roles.size(), lines);
	}

	private static SkillCells skillCells(SkillRow row, Wording wording) {
		List<SkillCell> cells = new ArrayList<>();
		for (int column = 0; column < row.cells().size(); column++) {
			Optional<SkillDemand> need = row.cells().get(column);
			cells.add(new SkillCell(need.orElse(null), (column == 0) ? "" : gap(row, column, wording)));
		}
		return new SkillCells(row.skill(), row.isSame(), cells);
	}

	private static String gap(SkillRow row, int column, Wording wording) {
		int levels = row.againstFirst(column);
		if (levels == 0) {
			return wording.say("compare.same");
		}
		return ((levels > 0) ? "+" : "−") + Math.abs(levels);
	}

	private static KpiCells kpiCells(KpiRow row) {
		return new KpiCells(row.kpi(), row.isSame(),
				row.cells().stream().<@Nullable KpiDemand>map((cell) -> cell.orElse(null)).toList());
	}

	/** The rows in which the roles differ. */
	CompareTable differences() {
		return new CompareTable(this.facts.stream().filter((row) -> !row.isSame()).toList(),
				this.areas.stream()
					.map(AreaRows::differences)
					.filter((area) -> area.withOwn() || !area.topics().isEmpty())
					.toList(),
				this.skills.stream().filter((row) -> !row.same()).toList(),
				this.kpis.stream().filter((row) -> !row.same()).toList());
	}

	/** How many rows there are; what stands alone in an area is one. */
	int rows() {
		return this.facts.size() + this.areas.stream().mapToInt((area) -> area.topics().size()).sum()
				+ (int) this.areas.stream().filter(AreaRows::withOwn).count() + this.skills.size() + this.kpis.size();
	}

}
