package org.roleprint.web.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.roleprint.career.compare.AreaComparison;
import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.Line;
import org.roleprint.career.network.KpiDemand;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.Role;
import org.roleprint.web.data.Cells;

/**
 * Roles side by side as a table: comma-separated values after RFC 4180, a column for each
 * role, no cell that a spreadsheet would run.
 */
final class ComparisonTable {

	private final List<Role> roles;

	private final List<List<String>> rows = new ArrayList<>();

	private ComparisonTable(List<Role> roles) {
		this.roles = roles;
	}

	/**
	 * Writes a comparison.
	 * @param roles the compared roles, read whole
	 * @param comparison what they have in common and not, in the same order of roles
	 * @return one line for each fact, responsibility, skill and KPI
	 */
	public static String of(List<Role> roles, Comparison comparison) {
		ComparisonTable table = new ComparisonTable(roles);
		table.row("area", "part", "item", Role::title);
		table.row("", "fact", "Slug", Role::slug);
		table.row("", "fact", "Job family", (role) -> role.family().title());
		table.row("", "fact", "Level", (role) -> role.level().title());
		comparison.areas().forEach(table::area);
		comparison.skills()
			.forEach((row) -> table.row("", "skill", row.skill().title(),
					row.cells().stream().map((cell) -> cell.map(ComparisonTable::skill).orElse("")).toList()));
		comparison.kpis()
			.forEach((row) -> table.row("", "KPI", row.kpi().title(),
					row.cells().stream().map((cell) -> cell.map(ComparisonTable::kpi).orElse("")).toList()));
		return table.text();
	}

	private void area(AreaComparison area) {
		String title = area.area().title();
		area.topics()
			.forEach((topic) -> row(title, "shared responsibility", topic.title(),
					(role) -> topic.of(role.slug()).map(ComparisonTable::line).orElse("")));
		this.roles.forEach((owner) -> area.ownOf(owner.slug())
			.forEach((line) -> row(title, "own responsibility", line.title(),
					(role) -> role.equals(owner) ? line(line) : "")));
	}

	private void row(String area, String part, String item, Function<Role, String> cell) {
		row(area, part, item, this.roles.stream().map(cell).toList());
	}

	private void row(String area, String part, String item, List<String> cells) {
		List<String> row = new ArrayList<>(List.of(part, area, item));
		row.addAll(cells);
		this.rows.add(row);
	}

	private static String line(Line line) {
		return line.title() + ". " + line.text().text();
	}

	private static String skill(SkillDemand need) {
		return need.proficiency().title() + (need.mustHave() ? ", must have" : ", good to have");
	}

	private static String kpi(KpiDemand target) {
		return target.aim().target().text() + " (" + target.aim().basisText() + ", read "
				+ target.cadence().toLowerCase(Locale.ROOT) + ")";
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			for (List<String> row : this.rows) {
				printer.printRecord(row.stream().map(Cells::of).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory cannot fail", ex);
		}
		return text.toString();
	}

}
