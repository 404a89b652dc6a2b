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
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.MarkdownText;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.Terms;

/**
 * A skill or a KPI as Markdown that stands on its own: a heading, its facts, its texts,
 * and the roles that name it.
 *
 * @param site where the catalog is served
 * @param wording the words of the catalog
 */
record TermMarkdown(SiteAddress site, Wording wording) {

	String of(Skill skill, List<SkillRequirement> needs) {
		List<String> facts = facts(Paths.skill(skill.slug()), this.wording.say("file.group", skill.group()),
				skill.alsoKnownAs());
		String levels = list(Arrays.asList(Proficiency.values()),
				(level) -> "**" + terms().proficiency(level) + ".** " + text(skill.at(level)));
		String roles = list(needs, (need) -> roleLine(need.role(), Anchors.skill(skill.slug())) + ": "
				+ terms().proficiency(need.proficiency()) + ", " + terms().inSentence(terms().need(need.isMustHave())));
		return document(skill.title(), facts, text(skill.definition())) + section("file.section.levels", levels)
				+ section("file.section.needed", roles);
	}

	String of(Kpi kpi, List<KpiTarget> targets) {
		List<String> facts = facts(Paths.kpi(kpi.slug()), this.wording.say("file.area", kpi.area().title()),
				kpi.alsoKnownAs());
		facts.add(this.wording.say("file.unit", MarkdownText.escaped(kpi.measure().unit())));
		facts.add(this.wording.say("better." + kpi.measure().better().slug()));
		facts.add(this.wording.say("file.read", MarkdownText.escaped(kpi.measure().cadence())));
		if (kpi.authority() != null) {
			facts.add(this.wording.say("file.whose", MarkdownText.escaped(kpi.authority())));
		}
		String roles = list(targets, (target) -> roleLine(target.role(), Anchors.kpi(kpi.slug())) + ": "
				+ MarkdownText.escaped(terms().aim(target.aim()) + ", " + target.cadence()));
		return document(kpi.title(), facts, text(kpi.texts().definition()))
				+ section("kpi.formula", text(kpi.texts().formula()))
				+ section("kpi.rungs", list(kpi.rungs(), this::rung))
				+ section("kpi.caution", text(kpi.texts().caution())) + section("file.section.measured", roles);
	}

	private List<String> facts(String path, String place, List<String> otherNames) {
		List<String> facts = new ArrayList<>();
		facts.add(this.wording.say("file.source", "<" + this.site.at(path) + ">"));
		facts.add(MarkdownText.escaped(place));
		if (!otherNames.isEmpty()) {
			facts.add(this.wording.say("file.names", MarkdownText.escaped(String.join(", ", otherNames))));
		}
		return facts;
	}

	private String rung(KpiRung rung) {
		String note = (rung.note() != null) ? ". " + MarkdownText.escaped(rung.note()) : "";
		Source source = rung.source();
		String read = (source != null) ? ". [" + MarkdownText.escaped(source.line()) + "](" + source.url() + ")" : "";
		return "**" + terms().rung(rung.rung()) + ".** "
				+ MarkdownText.escaped(rung.target() + " (" + terms().basis(rung.basis()) + ")") + note + read;
	}

	private String roleLine(Role role, String anchor) {
		return "[" + MarkdownText.escaped(role.title()) + "](" + this.site.at(Paths.role(role.slug()) + "#" + anchor)
				+ ")";
	}

	private Terms terms() {
		return new Terms(this.wording);
	}

	private String text(TrustedHtml html) {
		return HtmlMarkdown.of(html, this.site);
	}

	private static String document(String title, List<String> facts, String definition) {
		return "# " + MarkdownText.escaped(title) + "\n\n" + list(facts, Function.identity()) + "\n\n" + definition
				+ "\n";
	}

	private String section(String key, String body) {
		return body.isEmpty() ? "" : "\n## " + this.wording.say(key) + "\n\n" + body + "\n";
	}

	private static <T> String list(List<T> items, Function<T, String> line) {
		return items.stream().map((item) -> "- " + line.apply(item)).collect(Collectors.joining("\n"));
	}

}
