package org.roleprint.content;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.KPI;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * What can be wrong with a front matter, from text to message.
 */
class FrontMatterProblemsTests {

	private final ContentSample sample = ContentSample.complete();

	@Test
	void acceptsSample() {
		assertThat(this.sample.errors()).isEmpty();
	}

	@Test
	void reportsMissingFrontMatter() {
		String body = this.sample.text(SKILL).substring(this.sample.text(SKILL).indexOf("Helping"));
		assertThat(this.sample.with(SKILL, body).errors())
			.containsExactly("skills/coaching.md:1:1: error: the front matter is missing; begin the file with a line "
					+ "\"---\", \"key: value\" lines and a second line \"---\"");
	}

	@Test
	void reportsFrontMatterThatIsNotClosed() {
		assertThat(this.sample.replacing(SKILL, "\n---\n\nHelping", "\n\nHelping").errors()).containsExactly(
				"skills/coaching.md:1:1: error: the front matter is not closed; put a line \"---\" between "
						+ "its last key and the text");
	}

	@ParameterizedTest
	@MethodSource
	void reportsWhatIsWrong(String path, String from, String to, String problem) {
		assertThat(this.sample.replacing(path, from, to).errors()).contains(path + ":" + problem);
	}

	static Stream<Arguments> reportsWhatIsWrong() {
		String quotes = "; put texts that hold \": \", \" #\" or that begin with a sign in quotes";
		String levels = "junior, mid, senior, lead, manager, staff, senior-manager, principal, director, "
				+ "distinguished, head, senior-director, global-head, vp, c-level";
		return Stream.of(
				arguments(MANAGER, "level: manager", "level: a: b",
						"4:9: error: the front matter is not valid YAML: mapping values are not allowed here" + quotes),
				arguments(MANAGER, "level: manager", "level: [manager",
						"5:11: error: the front matter is not valid YAML: expected ',' or ']', but got :" + quotes),
				arguments(SKILL, "group: Leadership and people", "gruop: Leadership and people",
						"3:1: error: unknown key \"gruop\", perhaps \"group\"?; the keys here are also-known-as, former-names, group, "
								+ "references, title"),
				arguments(SKILL, "group: Leadership and people", "gruop: Leadership and people",
						"1:1: error: the key \"group\" is missing; add a line \"group: …\" to the front matter"),
				arguments(MANAGER, "level: manager", "level:",
						"4:7: error: the key \"level\" has no value; write one after the colon"),
				arguments(MANAGER, "reports-to: [Director of Engineering]", "reports-to: []",
						"5:13: error: the key \"reports-to\" has no value; write one after the colon"),
				arguments(MANAGER, "reports-to: [Director of Engineering]", "reports-to: Director",
						"5:13: error: \"reports-to\" must be a list; write [first, second]"),
				arguments(MANAGER, "title: Engineering Manager", "title: [Engineering Manager]",
						"2:8: error: \"title\" must be one text; write \"title: some text\""),
				arguments(DIRECTOR, "differs-from:\n  engineering-manager: Leads managers.", "differs-from: much",
						"8:15: error: \"differs-from\" must hold \"name: value\" pairs; put them below it, indented"),
				arguments(MANAGER, "2026-11-23: First", "yesterday: First",
						"7:5: error: \"yesterday\" is no date; write year-month-day: 2026-11-23"),
				arguments(MANAGER, "level: manager", "level: manger",
						"4:8: error: unknown level \"manger\", perhaps \"manager\"?; the levels are " + levels),
				arguments(MANAGER, "level: manager", "level: manager\nlevel: head",
						"5:1: error: the key \"level\" stands twice; keep one of the two"),
				arguments(MANAGER, "level: manager", "level: &a manager",
						"4:8: error: YAML anchors (&name) are not allowed; write the value out, in quotes when it begins "
								+ "with &"),
				arguments(MANAGER, "level: manager", "level: *a",
						"4:8: error: YAML aliases (*name) are not allowed; write the value out, in quotes when it begins "
								+ "with *"),
				arguments(MANAGER, "level: manager", "level: !!str manager",
						"4:8: error: YAML tags (!name) are not allowed; write the plain value, in quotes when it begins "
								+ "with !"),
				arguments(MANAGER, "level: manager", "level: [[[[[[[[[[deep]]]]]]]]]]",
						"4:15: error: the front matter is nested too deep; keep to the keys that content/README.md shows"),
				arguments(MANAGER, "title: Engineering Manager", "title: \"a\\0b\"",
						"2:8: error: a value holds a control character; take it out"),
				arguments(MANAGER, "title: Engineering Manager", "title: \"" + "long ".repeat(101) + "\"",
						"2:8: error: \"title\" is longer than 500 characters; say it shorter"),
				arguments(DIRECTOR, "[eng-director]", "[eng-director, \"\"]",
						"6:30: error: \"former-slugs\" has an empty entry; fill it in or take it out"),
				arguments(KPI, "better: higher", "better: upwards",
						"5:9: error: unknown better \"upwards\"; use higher, lower, range"),
				arguments(KPI, "basis: published", "basis: folklore",
						"10:12: error: unknown basis \"folklore\"; use law, published, second-hand, arithmetic, convention"),
				arguments(KPI, "basis: published", "basis: own",
						"10:12: error: unknown basis \"own\"; use law, published, second-hand, arithmetic, convention"),
				arguments(KPI, "  solid:", "  usual:",
						"8:3: error: unknown key \"usual\"; the keys here are solid, start, strong"),
				arguments(KPI, "\"≥ 95%\"", "\"most\"",
						"9:13: error: the target cannot be read; write a comparator, a number and a unit (\"≥ 95%\", "
								+ "\"2–5%\") or a statement in italics (\"*Falling year on year*\")"),
				arguments(KPI, "    target: \"≥ 95%\"\n", "",
						"9:5: error: the key \"target\" is missing; add a line \"target: …\" to the front matter"),
				arguments(KPI, "    note: one month in a hundred\n", "",
						"13:13: error: the basis is \"arithmetic\" but no calculation stands here; add "
								+ "\"note: one of ten is 10%\""),
				arguments(KPI, "\"https://example.org/study\"", "\"javascript:alert(1)\"",
						"11:35: error: the source's url is no web address; write https://…"),
				arguments(KPI, "    source: { name: A study, url: \"https://example.org/study\", dated: \"2024\" }\n",
						"",
						"10:12: error: the basis is \"published\" but no source is named; add \"source: { name: …, url: … }\""
								+ " or make the basis convention"),
				arguments(KPI, "rungs:", "band: { min: 95 }\nrungs:",
						"7:7: error: \"band\" belongs to a rung now; put it there or take it out"));
	}

	@Test
	void reportsTheBodyToo() {
		assertThat(this.sample.replacing(MANAGER, "level: manager", "level: {")
			.replacing(MANAGER, "## Mission", "## Misson")
			.errors()).hasSize(2);
	}

}
