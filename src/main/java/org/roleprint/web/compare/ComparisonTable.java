package org.roleprint.web.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.roleprint.career.compare.AreaComparison;
import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.Line;
import org.roleprint.career.network.KpiDemand;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.data.Cells;
import org.roleprint.web.frame.Terms;

/**
 * Roles side by side as a table: comma-separated values after RFC 4180, a column for each
 * role, no cell that a spreadsheet would run.
 */
final class ComparisonTable {

	private final List<Role> roles;

	private final Terms terms;

	private final List<List<String>> rows = new ArrayList<>();

	private ComparisonTable(List<Role> roles, Wording wording) {
		this.roles = roles;
		this.terms = new Terms(wording);
	}

	/**
	 * Writes a comparison.
	 * @param roles the compared roles, read whole
	 * @param comparison what they have in common and not, in the same order of roles
	 * @param wording the words of the catalog
	 * @return one line for each fact, responsibility, skill and KPI
	 */
	public static String of(List<Role> roles, Comparison comparison, Wording wording) {
		ComparisonTable table = new ComparisonTable(roles, wording);
		table.row(table.say("area"), table.say("part"), table.say("item"), Role::title);
		table.row("", table.say("fact"), table.say("slug"), Role::slug);
		table.row("", table.say("fact"), table.say("family"), (role) -> role.family().title());
		table.row("", table.say("fact"), table.say("level"), (role) -> role.level().title());
		comparison.areas().forEach(table::area);
		comparison.skills()
			.forEach((row) -> table.row("", table.say("skill"), row.skill().title(),
					row.cells().stream().map((cell) -> cell.map(table::skill).orElse("")).toList()));
		comparison.kpis()
			.forEach((row) -> table.row("", table.say("kpi"), row.kpi().title(),
					row.cells().stream().map((cell) -> cell.map(table::kpi).orElse("")).toList()));
		return table.text();
	}

	private void area(AreaComparison area) {
		String title = area.area().title();
		area.topics()
			.forEach((topic) -> row(title, say("shared"), topic.title(),
					(role) -> topic.of(role.slug()).map(ComparisonTable::line).orElse("")));
		this.roles.forEach((owner) -> area.ownOf(owner.slug())
			.forEach((line) -> row(title, say("own"), line.title(), (role) -> role.equals(owner) ? line(line) : "")));
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

	private String skill(SkillDemand need) {
		return say("need", this.terms.proficiency(need.proficiency()),
				this.terms.inSentence(this.terms.need(need.mustHave())));
	}

	private String kpi(KpiDemand target) {
		return say("target", target.aim().target().text(), this.terms.basis(target.aim()),
				this.terms.inSentence(target.cadence()));
	}

	private String say(String key, Object... values) {
		return this.terms.wording().say("csv." + key, values);
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
