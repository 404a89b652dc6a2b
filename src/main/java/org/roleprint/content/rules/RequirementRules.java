package org.roleprint.content.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.Rung;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.KpiRow;
import org.roleprint.content.document.Blueprint.SkillRow;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.KpiTargetText;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.SkillDocument;
import org.roleprint.content.parsing.Closest;

/**
 * The tables of a blueprint name skills and KPIs that exist, each once and by its title,
 * and each target is a rung of its KPI or says why it is not.
 */
final class RequirementRules implements ContentRule {

	@Override
	public void check(Library library, Findings findings) {
		for (Blueprint role : library.roles()) {
			Table skills = new Table(role, ContentFolder.SKILLS, library, findings);
			skills.links(role.skills().stream().map(SkillRow::skill).toList());
			role.skills()
				.forEach((row) -> skills.named(row.skill(),
						library.skill(row.skill()).map(SkillDocument::title).map((title) -> title.value())));
			Table kpis = new Table(role, ContentFolder.KPIS, library, findings);
			kpis.links(role.kpis().stream().map(KpiRow::kpi).toList());
			role.kpis()
				.forEach((row) -> kpis.named(row.kpi(),
						library.kpi(row.kpi()).map(KpiDocument::title).map((title) -> title.value())));
			role.kpis()
				.forEach((row) -> library.kpi(row.kpi())
					.filter((kpi) -> !library.isBroken(kpi.file()))
					.ifPresent((kpi) -> new Target(role, row, kpi).check(findings)));
		}
	}

	/**
	 * A row's target beside the rungs of its KPI.
	 */
	private record Target(Blueprint role, KpiRow row, KpiDocument kpi) {

		void check(Findings findings) {
			Optional<KpiRung> rung = this.kpi.rungOf(this.row);
			Rung named = this.row.named();
			KpiTargetText own = this.row.reading();
			if (named != null && rung.isEmpty()) {
				findings.error(this.role.file(), this.row.target().at(), "the KPI \"" + this.kpi.title().value()
						+ "\" has no rung \"" + named.slug() + "\"; " + rungs());
			}
			else if (rung.isPresent() && !this.row.reason().isEmpty()) {
				findings.warning(this.role.file(), this.row.reason().at(),
						"the target is the rung \"" + rung.get().rung().slug()
								+ "\" of its KPI and needs no reason; take \"" + KpiRow.OWN_SETTING
								+ "\" out, or set another target");
			}
			else if (rung.isEmpty() && own != null && !own.isStatement() && this.row.reason().isEmpty()) {
				findings.warning(this.role.file(), this.row.target().at(),
						"the target \"" + this.row.target().text().strip()
								+ "\" is no rung of its KPI; write why at the end of the last cell, as \""
								+ KpiRow.OWN_SETTING + " …\", or " + rungs());
			}
		}

		private String rungs() {
			return this.kpi.rungs().isEmpty() ? "make it a statement in italics, as the KPI names no number"
					: "use " + this.kpi.rungs()
						.stream()
						.map((rung) -> rung.rung().slug() + " (" + rung.target() + ")")
						.collect(Collectors.joining(", "));
		}

	}

	/**
	 * The links of one kind in one blueprint.
	 */
	private record Table(Blueprint role, ContentFolder folder, Library library, Findings findings) {

		void links(List<Link> links) {
			Map<String, Position> seen = new HashMap<>();
			for (Link link : links) {
				boolean right = link.page() != null && link.page().folder() == this.folder
						&& this.library.holds(this.folder, link.slug());
				if (!right) {
					unknown(link);
					continue;
				}
				Position earlier = seen.putIfAbsent(link.slug(), link.at());
				if (earlier != null) {
					this.findings.error(this.role.file(), link.at(), "the " + this.folder.noun() + " \"" + link.text()
							+ "\" stands twice, first in line " + earlier.line() + "; keep one of the two rows");
				}
			}
		}

		private void unknown(Link link) {
			String file = link.destination().substring(link.destination().lastIndexOf('/') + 1);
			String slug = file.endsWith(".md") ? file.substring(0, file.length() - ".md".length()) : file;
			this.findings.error(this.role.file(), link.at(),
					"there is no " + this.folder.noun() + " \"" + slug + "\""
							+ Closest.hint(slug, this.library.slugs(this.folder)) + "; link to a file of ../"
							+ this.folder.directory() + "/ or add it there");
		}

		void named(Link link, Optional<String> title) {
			if (title.isPresent() && !title.get().isEmpty()
					&& !Library.fold(title.get()).equals(Library.fold(link.text()))) {
				this.findings.warning(this.role.file(), link.at(), "the link says \"" + link.text()
						+ "\" and leads to \"" + title.get() + "\"; write the title or link to the other file");
			}
		}

	}

}
