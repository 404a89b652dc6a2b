package org.roleprint.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.KPI;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * What a complete catalog holds, as warnings that only the strict rule makes errors.
 */
class CompletenessTests {

	private final ContentSample sample = ContentSample.complete();

	@Test
	void warnsOfEverythingThatIsNotComplete() {
		List<String> warnings = this.sample.warnings();
		assertThat(warnings).contains(MANAGER
				+ ":16:1: warning: the number of responsibilities is 2, a complete blueprint has 16 to 28; add what "
				+ "is missing",
				MANAGER + ":16:1: warning: the number of areas is 1, a complete blueprint has at least 5; add what is missing",
				MANAGER + ":22:1: warning: the number of skills is 1, a complete blueprint has 12 to 24; add what is missing",
				MANAGER + ":22:1: warning: the number of skills of the groups \"Leadership and people\" and "
						+ "\"Communication\" is 1, a complete blueprint has at least 4; add what is missing",
				MANAGER + ":29:1: warning: the number of KPIs is 1, a complete blueprint has 8 to 14; add what is missing",
				MANAGER + ":1:1: warning: the section \"Hiring\" is missing; add \"## Hiring\" in its place", DIRECTOR
						+ ":34:1: warning: the career path has no step under ### To, a complete blueprint has one; add it, "
						+ "if need be to a title outside the catalog");
	}

	@Test
	void warnsOfTooMuch() {
		String many = "- **Talk number X.** Talks.\n".repeat(28);
		StringBuilder lines = new StringBuilder();
		many.lines().forEach((line) -> lines.append(line.replace("X", "x" + lines.length())).append('\n'));
		assertThat(this.sample
			.replacing(MANAGER, "- **Growth talks.** Talks with every engineer each fortnight.\n", lines.toString())
			.warnings())
			.contains(MANAGER + ":16:1: warning: the number of responsibilities is 29, a complete blueprint has 16 to "
					+ "28; keep those that matter most");
	}

	@Test
	void warnsOfSkillAndKpiThatNoRoleUses() {
		assertThat(this.sample.with("skills/tact.md", this.sample.text(SKILL).replace("Coaching\n", "Tact\n"))
			.with("kpis/noise.md", this.sample.text(KPI).replace("SLO attainment", "Noise"))
			.warnings())
			.contains("skills/tact.md:1:1: warning: no role needs this skill; add it to one or remove the file",
					"kpis/noise.md:1:1: warning: no role is measured by this KPI; add it to one or remove the file");
	}

	@Test
	void warnsOfLinkThatSaysAnotherTitle() {
		assertThat(this.sample.replacing(MANAGER, "[Coaching](", "[Mentoring](").warnings()).contains(
				MANAGER + ":27:3: warning: the link says \"Mentoring\" and leads to \"Coaching\"; write the title or "
						+ "link to the other file");
	}

	@Test
	void asksNothingMoreOfRetiredRole() {
		ContentSample retired = this.sample.replacing(DIRECTOR, "level: director",
				"level: director\nretired: { on: 2026-01-31, successor: engineering-manager }");
		assertThat(retired.warnings()).noneMatch((line) -> line.startsWith(DIRECTOR));
	}

	@Test
	void becomesErrorOnlyUnderTheStrictRule() {
		ContentReport report = this.sample.report();
		assertThat(report.hasErrors()).isFalse();
		assertThat(report.strict().hasErrors()).isTrue();
		assertThat(report.strict().errors()).isEqualTo(report.warnings());
		assertThat(report.strict().lines()).noneMatch((line) -> line.contains(": warning: "));
	}

}
