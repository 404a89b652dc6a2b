package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Rung;
import org.roleprint.content.document.Blueprint.KpiRow;
import org.roleprint.content.document.Blueprint.SkillRow;
import org.roleprint.content.document.KpiTargetText;
import org.roleprint.content.document.Link;

/**
 * Reads the tables of skills and KPIs in a blueprint.
 */
final class RequirementParser {

	private static final List<String> SKILL_COLUMNS = List.of("Skill", "Level", "In this role");

	private static final List<String> KPI_COLUMNS = List.of("KPI", "Target", "Cadence", "In this role");

	private static final String MUST_HAVE = "Must have";

	private static final String GOOD_TO_HAVE = "Good to have";

	private final MarkdownSource source;

	RequirementParser(MarkdownSource source) {
		this.source = source;
	}

	List<SkillRow> skills(Outline.Part section) {
		Outline outline = Outline.of(section.nodes(), 3, this.source);
		List<SkillRow> rows = new ArrayList<>();
		outline.lead()
			.forEach((node) -> error(node,
					"only ### Must have and ### Good to have with a table each can stand here; move it below one"));
		for (Outline.Part part : outline.parts()) {
			boolean mustHave = this.source.english(part.title()).equalsIgnoreCase(MUST_HAVE);
			if (!mustHave && !this.source.english(part.title()).equalsIgnoreCase(GOOD_TO_HAVE)) {
				this.source.problems()
					.error(part.at(), "unknown heading \"" + part.title()
							+ "\" among the skills; use ### Must have and ### Good to have");
				continue;
			}
			TableRows.of(part.nodes(), SKILL_COLUMNS, part.at(), this.source)
				.forEach((row) -> skill(mustHave, row).ifPresent(rows::add));
		}
		if (outline.parts().isEmpty()) {
			this.source.problems()
				.error(section.at(), "the skills have no heading; put ### Must have and a table below ## Skills");
		}
		return rows;
	}

	private Optional<SkillRow> skill(boolean mustHave, TableRows.Row row) {
		Optional<Link> skill = link(row.cells().get(0), "skill", "../skills/coaching.md");
		String word = PlainText.of(row.cells().get(1));
		Optional<Proficiency> proficiency = Proficiency.ofWord(this.source.english(word));
		if (proficiency.isEmpty()) {
			error(row.cells().get(1), "unknown level \"" + word + "\"; use Awareness, Working, Practitioner or Expert");
		}
		return skill.flatMap((link) -> proficiency.map((level) -> new SkillRow(mustHave, link, level,
				this.source.prose(MarkdownSource.children(row.cells().get(2)), row.at()))));
	}

	List<KpiRow> kpis(Outline.Part section) {
		List<KpiRow> rows = new ArrayList<>();
		TableRows.of(section.nodes(), KPI_COLUMNS, section.at(), this.source)
			.forEach((row) -> kpi(row).ifPresent(rows::add));
		return rows;
	}

	private Optional<KpiRow> kpi(TableRows.Row row) {
		Optional<Link> kpi = link(row.cells().get(0), "KPI", "../kpis/slo-attainment.md");
		Node cell = row.cells().get(1);
		String written = this.source.firstLine(cell);
		Optional<Rung> named = Rung.ofWord(this.source.english(written.strip()));
		Optional<KpiTargetText> reading = KpiTargetText.parse(written, this.source.file().words().language());
		if (named.isEmpty() && reading.isEmpty()) {
			error(cell, KpiTargetText.misread(written, this.source.file().words().language())
					+ "the target cannot be read; write a rung of the KPI (start, solid, strong), or a comparator, "
					+ "a number and a unit (\"≥ 95% of releases\", \"2–5%\"), or a statement in italics "
					+ "(\"*Falling over four quarters*\")");
			return Optional.empty();
		}
		return kpi.map((link) -> row(link, row, named.orElse(null), reading.orElse(null)));
	}

	private KpiRow row(Link kpi, TableRows.Row row, @Nullable Rung named, @Nullable KpiTargetText reading) {
		Node last = row.cells().get(3);
		List<Node> reason = OwnSetting.cutFrom(last, this.source.file().words());
		return new KpiRow(kpi, this.source.prose(MarkdownSource.children(row.cells().get(1)), row.at()), named, reading,
				PlainText.of(row.cells().get(2)), this.source.prose(MarkdownSource.children(last), row.at()),
				this.source.prose(reason, row.at()));
	}

	private Optional<Link> link(Node cell, String noun, String example) {
		if (cell.getFirstChild() instanceof org.commonmark.node.Link link && link.getNext() == null) {
			return Optional.of(this.source.link(link));
		}
		error(cell,
				"the first cell must be a link to a " + noun + " file and nothing else; write [Name](" + example + ")");
		return Optional.empty();
	}

	private void error(Node node, String message) {
		this.source.problems().error(this.source.at(node), message);
	}

}
