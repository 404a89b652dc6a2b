package org.roleprint.authoring.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.content.ContentCheck;
import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds each rule of prose from the text of a file to the line of the report.
 */
class ProseCheckTests {

	private static final String LONG_SENTENCE = "Plans " + "one and two and ".repeat(10) + "all.";

	@TempDir
	private Path directory;

	@Test
	void findsNothingInAGoodLine() {
		role("a", "The lead.\n\n## Mission\nOwns the budget of the estate.\n");
		assertThat(linesWithoutLengths()).isEmpty();
	}

	@Test
	void reportsASentenceThatStandsInTwoRoles() {
		role("a", "The lead.\n\n## Mission\nKeeps one list of all systems and their owners.\n");
		role("b", "A lead.\n\n## Mission\nFirst this. Keeps one list of all systems and *their* owners.\n");
		assertThat(linesWithoutLengths()).contains("roles/b.md:13:13: warning: sentence \"Keeps one list of all systems"
				+ " and their…\" also stands at roles/a.md:13:1; write it anew for this role");
	}

	@Test
	void letsAShortSentenceStandInTwoRoles() {
		role("a", "The lead.\n\n## Mission\nKeeps one list of all systems now.\n");
		role("b", "A lead.\n\n## Mission\nKeeps one list of all systems now.\n");
		assertThat(linesWithoutLengths()).isEmpty();
	}

	@Test
	void reportsWordingThatTwoRolesShare() {
		role("a", "The lead.\n\n## Mission\nBefore noon one two three four five six seven eight end.\n");
		role("b", "A lead.\n\n## Mission\nAfter that one two three four five six seven eight stop.\n");
		assertThat(linesWithoutLengths()).containsExactly(
				"roles/a.md:13:13: warning: 25.0% of all runs of 8 words also stand in roles/b.md (the first: \"one two"
						+ " three four five six seven eight\"); reword them until less than 1% do",
				"roles/b.md:13:12: warning: 25.0% of all runs of 8 words also stand in roles/a.md (the first: \"one two"
						+ " three four five six seven eight\"); reword them until less than 1% do");
	}

	@Test
	void reportsFillerWhereItStands() {
		role("a", "The lead.\n\n## Mission\nOwns the World-class\nestate and leverages it. Uses no robustness.\n");
		assertThat(linesWithoutLengths()).containsExactly(
				"roles/a.md:13:10: warning: filler \"World-class\"; say what is meant, with a noun or a number",
				"roles/a.md:14:12: warning: filler \"leverages\"; say what is meant, with a noun or a number",
				"roles/a.md:14:34: warning: filler \"robustness\"; say what is meant, with a noun or a number");
	}

	@Test
	void banishesAtLeastSixtyPhrases() {
		assertThat(WordLists.read("filler-phrases.txt")).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
	}

	@Test
	void reportsASentenceOfMoreThanFortyWords() {
		role("a", "The lead.\n\n## Mission\nShort one. " + LONG_SENTENCE + "\n");
		assertThat(linesWithoutLengths()).containsExactly("roles/a.md:13:12: warning: sentence of 42 words (\"Plans one"
				+ " and two and one…\"); split it, 40 is the most");
	}

	@Test
	void reportsAVerbThatOpensMoreThanAQuarterOfTheResponsibilities() {
		role("a", "The lead.\n\n## Responsibilities\n### Delivery\n- **First thing.** Owns it.\n"
				+ "- **Second thing.** Sets it.\n- **Third thing.** Owns that.\n- **Fourth thing.** owns those.\n");
		assertThat(linesWithoutLengths()).containsExactly(
				"roles/a.md:17:1: warning: \"owns\" opens 3 of 4 responsibilities; let other verbs open some of them");
	}

	@Test
	void reportsAPageThatGoesOnAndOn() {
		role("a", "The lead.\n\n## Mission\n" + ("Owns the plan, and keeps it. Asks its people about it before they "
				+ "have to be told. Decides alone what stays. ")
			.repeat(20) + "\n");
		assertThat(linesWithoutLengths())
			.contains("roles/a.md:1:1: warning: 33.3% of the sentences go on with \", and\"; "
					+ "end some of them earlier, 20% is the most");
	}

	@Test
	void reportsThePhraseOfThreeInTenRolesWhereItWentTooFar() {
		for (int i = 0; i < 10; i++) {
			role("r" + i, "The lead.\n\n## Mission\n" + ((i < 3) ? "Budgets as the owner of it.\n" : "Budgets.\n"));
		}
		assertThat(linesWithoutLengths()).containsExactly(
				"roles/r2.md:13:1: warning: \"budgets as the owner of\" stands "
						+ "in 3 of 10 roles; say it in other words until at most 2 hold it",
				"roles/r2.md:13:9: warning: \"as the owner of it\" stands in 3 of 10 roles; say it in other words until at "
						+ "most 2 hold it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "The **bold** lead.|5|**", "Uses `code` here.|6|`", "See [this](b.md) now.|10|](",
					"Has <b>tags</b>.|5|<b>", "Fish &amp; chips.|6|&amp;", "The _only_ lead.|5|_" })
	void reportsMarkupInAnExcerpt(String lead, int column, String markup) {
		role("a", lead + "\n");
		assertThat(linesWithoutLengths()).contains(
				"roles/a.md:10:%d: warning: markup \"%s\" in the excerpt; it is shown as plain text, so take it out"
					.formatted(column, markup));
	}

	@Test
	void letsAnExcerptCompareAndJoinWords() {
		role("a", "Keeps waits < 5 minutes, R&D costs and snake_case names in one plan.\n");
		assertThat(linesWithoutLengths()).noneMatch((line) -> line.contains("markup"));
	}

	@Test
	void reportsAnAmericanSpellingInEveryKindOfFile() {
		role("a", "The lead.\n\n## Mission\nOwns the **color** of `color`.\n");
		write("levels/x.md", "---\ntitle: X\nrank: 1\ntrack: management\n---\n\nIts center.\n");
		write("skills/x.md", "---\ntitle: X\ngroup: Behavior\nalso-known-as: [Color]\n---\n\nIts center.\n");
		assertThat(linesWithoutLengths()).containsExactly(
				"levels/x.md:7:5: warning: American spelling \"center\"; write \"centre\"",
				"roles/a.md:13:12: warning: American spelling \"color\"; write \"colour\"",
				"skills/x.md:3:8: warning: American spelling \"Behavior\"; write \"behaviour\"",
				"skills/x.md:7:5: warning: American spelling \"center\"; write \"centre\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The team's SLOs and k8s 24x7 at p90.", "Reads incident.io and GitLab.com.",
			"An in-toto file, scikit-learn and Wi-Fi.", "Owners’ own CI/CD and S3/EC2 bills.", "A well-known re-run." })
	void acceptsPossessivesAcronymsNumbersAndTerms(String sentence) {
		role("a", "The lead.\n\n## Mission\n" + sentence + "\n");
		assertThat(linesWithoutLengths()).isEmpty();
	}

	@Test
	void findsAMisspeltPartOfACompound() {
		role("a", "The lead.\n\n## Mission\nA well-knwon case.\n");
		assertThat(linesWithoutLengths()).singleElement()
			.asString()
			.startsWith("roles/a.md:13:8: warning: unknown word \"knwon\"; perhaps \"known\"");
	}

	@Test
	void reportsATargetThatDoesNotSuitTheUnit() {
		kpi("wait", "hours", "≤ 8 hours");
		role("a", kpiRow("≤ 5%", "Why"));
		assertThat(linesWithoutLengths()).containsExactly("roles/a.md:15:29: warning: target \"≤ 5%\" does not stand in"
				+ " the KPI's unit; write it in \"hours\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "≤ 8 hours", "= 120 minutes", "2–8 hours", "*Falling*", "solid" })
	void acceptsATargetInTheUnit(String target) {
		kpi("wait", "hours", "≤ 8 hours");
		role("a", kpiRow(target, "Why"));
		assertThat(linesWithoutLengths()).isEmpty();
	}

	@Test
	void reportsAPageThatSaysTooLittle() {
		role("a", "The lead here.\n\n## Mission\n### Heading\nOwns [the plan](b.md).\n");
		assertThat(lines()).contains("roles/a.md:1:1: warning: 6 words; a complete blueprint has at least 1800");
	}

	@Test
	void reportsAPageThatSaysTooMuch() {
		role("a", "The lead.\n\n## Mission\n" + "Owns the plan. ".repeat(1200) + "\n");
		assertThat(lines()).contains("roles/a.md:1:1: warning: 3602 words; shorten it to at most 3500");
	}

	@Test
	void reportsTextThatATemplateLeft() {
		role("a", "The lead.\n\n## Mission\nOwns (fill in: what).\n");
		assertThat(linesWithoutLengths())
			.containsExactly("roles/a.md:13:6: warning: this is still the template's text; write the role's own");
	}

	@Test
	void reportsManySkillsThatServeOneRoleAlone() {
		for (int i = 0; i < 10; i++) {
			write("skills/s%d.md".formatted(i), "---\ntitle: S%d\ngroup: G\n---\n\nLead.\n".formatted(i));
			role("r" + i, "The lead.\n\n## Skills\n### Must have\n| Skill | Level | In this role |\n|---|---|---|\n"
					+ skillRow(0) + (i < 3 ? skillRow(i + 1) : ""));
		}
		assertThat(linesWithoutLengths()).containsExactly(
				"skills/s1.md:1:1: warning: 3 of 10 skills serve one role alone (s1, s2, s3); let more roles use them,"
						+ " or merge some, until a quarter do");
	}

	private static String skillRow(int number) {
		return "| [S%d](../skills/s%d.md) | Expert | Why |\n".formatted(number, number);
	}

	private static String kpiRow(String target, String note) {
		return "The lead.\n\n## KPIs\n| KPI | Target | Cadence | In this role |\n|---|---|---|---|\n"
				+ "| [Wait](../kpis/wait.md) | " + target + " | Weekly | " + note + " |\n";
	}

	private void kpi(String slug, String unit, String target) {
		write("kpis/" + slug + ".md",
				"---\ntitle: Wait\narea: delivery\nunit: \"" + unit + "\"\nbetter: range\n"
						+ "cadence: Weekly\nrungs: { solid: { target: \"" + target
						+ "\", basis: convention } }\n---\n\nLead.\n");
	}

	private void role(String slug, String body) {
		write("roles/" + slug + ".md",
				"---\ntitle: The role\nfamily: cloud\nlevel: head\nreports-to: [CTO]\nspan: ten\n"
						+ "changes:\n  - 2026-11-23: First.\n---\n" + body);
	}

	private void write(String path, String text) {
		try {
			Path file = this.directory.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> linesWithoutLengths() {
		return lines().stream().filter((line) -> !line.matches(".* words; a complete.*")).toList();
	}

	private List<String> lines() {
		try {
			return ProseCheck.of(ContentCheck.of(List.of(this.directory)).documents())
				.stream()
				.map(ContentProblem::line)
				.map((line) -> line.replace(this.directory + "/", ""))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
