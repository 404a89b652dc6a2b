package org.roleprint.web.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.MarkdownText;
import org.roleprint.web.frame.SiteAddress;

/**
 * A skill or a KPI as Markdown that stands on its own: a heading, its facts, its texts,
 * and the roles that name it.
 *
 * @param site where the catalog is served
 */
record TermMarkdown(SiteAddress site) {

	String of(Skill skill, List<SkillRequirement> needs) {
		List<String> facts = facts(Paths.skill(skill.slug()), "Group: " + skill.group(), skill.alsoKnownAs());
		String levels = list(Arrays.asList(Proficiency.values()),
				(level) -> "**" + level.title() + ".** " + text(skill.at(level)));
		String roles = list(needs, (need) -> roleLine(need.role(), Anchors.skill(skill.slug())) + ": "
				+ need.proficiency().title() + ", " + (need.isMustHave() ? "must have" : "good to have"));
		return document(skill.title(), facts, text(skill.definition())) + section("Levels", levels)
				+ section("Roles that need it", roles);
	}

	String of(Kpi kpi, List<KpiTarget> targets) {
		List<String> facts = facts(Paths.kpi(kpi.slug()), "Area: " + kpi.area().title(), kpi.alsoKnownAs());
		facts.add("Unit: " + MarkdownText.escaped(kpi.measure().unit()));
		facts.add(kpi.measure().better().title());
		facts.add("Read: " + MarkdownText.escaped(kpi.measure().cadence()));
		if (kpi.authority() != null) {
			facts.add("Whose figures these are: " + MarkdownText.escaped(kpi.authority()));
		}
		String roles = list(targets, (target) -> roleLine(target.role(), Anchors.kpi(kpi.slug())) + ": "
				+ MarkdownText.escaped(target.aim().text() + ", " + target.cadence()));
		return document(kpi.title(), facts, text(kpi.texts().definition()))
				+ section("Formula", text(kpi.texts().formula())) + section("Rungs", list(kpi.rungs(), this::rung))
				+ section("Caution", text(kpi.texts().caution())) + section("Roles measured by it", roles);
	}

	private List<String> facts(String path, String place, List<String> otherNames) {
		List<String> facts = new ArrayList<>();
		facts.add("Source: <" + this.site.at(path) + ">");
		facts.add(MarkdownText.escaped(place));
		if (!otherNames.isEmpty()) {
			facts.add("Also known as: " + MarkdownText.escaped(String.join(", ", otherNames)));
		}
		return facts;
	}

	private String rung(KpiRung rung) {
		String note = (rung.note() != null) ? ". " + MarkdownText.escaped(rung.note()) : "";
		Source source = rung.source();
		String read = (source != null) ? ". [" + MarkdownText.escaped(source.line()) + "](" + source.url() + ")" : "";
		return "**" + rung.rung().title() + ".** "
				+ MarkdownText.escaped(rung.target() + " (" + rung.basis().title() + ")") + note + read;
	}

	private String roleLine(Role role, String anchor) {
		return "[" + MarkdownText.escaped(role.title()) + "](" + this.site.at(Paths.role(role.slug()) + "#" + anchor)
				+ ")";
	}

	private String text(TrustedHtml html) {
		return HtmlMarkdown.of(html, this.site);
	}

	private static String document(String title, List<String> facts, String definition) {
		return "# " + MarkdownText.escaped(title) + "\n\n" + list(facts, Function.identity()) + "\n\n" + definition
				+ "\n";
	}

	private static String section(String title, String body) {
		return body.isEmpty() ? "" : "\n## " + title + "\n\n" + body + "\n";
	}

	private static <T> String list(List<T> items, Function<T, String> line) {
		return items.stream().map((item) -> "- " + line.apply(item)).collect(Collectors.joining("\n"));
	}

}
