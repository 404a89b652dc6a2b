package org.roleprint.web.data;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Markdown of a role leaves out.
 */
class RoleMarkdownTests {

	private static final String TABLE = "| Skill | Level | In this role |\n|---|---|---|\n";

	private static final String ROW = "| [Coaching](~/skills/coaching) | Expert | Coaches |\n";

	@Test
	void leavesOutTableWithoutRowsAndItsHeading() {
		assertThat(RoleMarkdown.filled("## Skills\n\n### Must have\n" + TABLE + ROW + "\n### Good to have\n" + TABLE
				+ "\n## Mission\n\nWords.\n"))
			.isEqualTo("## Skills\n\n### Must have\n" + TABLE + ROW + "\n\n## Mission\n\nWords.\n");
	}

	@Test
	void leavesOutSectionWithNothingElse() {
		String kpis = "## KPIs\n\n| KPI | Target | Cadence | In this role |\n|:--|---|---|---|\n";
		assertThat(RoleMarkdown
			.filled("## Skills\n\n### Must have\n" + TABLE + "\n### Good to have\n" + TABLE + "\n" + kpis
					+ "\n## Mission\n\nWords.\n")
			.strip()).isEqualTo("## Mission\n\nWords.");
		assertThat(RoleMarkdown.filled("Words.\n\n" + kpis).strip()).isEqualTo("Words.");
	}

	@Test
	void leavesOtherTablesAsTheyAre() {
		String text = "## Tools\n\n| A | B |\n|---|---|\n| a | b |\n\n## Mission\n\nWords.\n";
		assertThat(RoleMarkdown.filled(text)).isEqualTo(text);
	}

}
