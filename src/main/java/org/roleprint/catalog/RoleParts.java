package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.roleprint.catalog.CatalogContent.RoleEntry;

/**
 * The rows that belong to one role, each kind in the order of the page.
 */
record RoleParts(List<Responsibility> responsibilities, List<SkillRequirement> skillRequirements,
		List<KpiTarget> kpiTargets, List<CareerStep> careerSteps, List<Section> sections,
		List<RoleDifference> differences, List<RoleChange> changes) {

	/**
	 * The rows of a blueprint.
	 * @param role the role they belong to
	 * @param entry the blueprint; every slug in it must resolve
	 * @param references what its lines may point to
	 */
	static RoleParts of(Role role, RoleEntry entry, References references) {
		return new RoleParts(
				rows(entry.responsibilities(),
						(place, line) -> new Responsibility(role, place, references.area(line.area()), line)),
				rows(entry.skills(),
						(place, line) -> new SkillRequirement(role, place, references.skill(line.skill()), line)),
				rows(entry.kpis(), (place, line) -> new KpiTarget(role, place, references.kpi(line.kpi()), line)),
				rows(entry.steps(), (place, line) -> new CareerStep(role, place, references.role(line.other()), line)),
				rows(entry.sections(), (place, line) -> new Section(role, place, line)),
				rows(entry.differences(),
						(place, line) -> new RoleDifference(role, place, references.role(line.other()), line)),
				rows(entry.changes(), (place, line) -> new RoleChange(role, place, line)));
	}

	private static <L, R> List<R> rows(List<L> lines, BiFunction<Integer, L, R> row) {
		List<R> rows = new ArrayList<>(lines.size());
		lines.forEach((line) -> rows.add(row.apply(rows.size(), line)));
		return rows;
	}

	/** All rows, kind by kind. */
	List<List<? extends RolePart>> kinds() {
		return List.of(this.responsibilities, this.skillRequirements, this.kpiTargets, this.careerSteps, this.sections,
				this.differences, this.changes);
	}

}
