package org.roleprint.content;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.roleprint.content.ContentSample.AREA;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.FAMILY;
import static org.roleprint.content.ContentSample.KPI;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * What can be wrong between files, from text to message.
 */
class CatalogProblemsTests {

	private static final String BACK = "this step is missing on the other side; add \"- [Engineering Manager]"
			+ "(engineering-manager.md), promotion, 4–7 years. …\" under ### From in roles/director-of-engineering.md";

	private final ContentSample sample = ContentSample.complete();

	@ParameterizedTest
	@MethodSource
	void reportsWhatIsWrong(String path, String from, String to, String problem) {
		assertThat(this.sample.replacing(path, from, to).errors()).contains(path + ":" + problem);
	}

	static Stream<Arguments> reportsWhatIsWrong() {
		return Stream.of(
				arguments(MANAGER, "family: software-engineering", "family: software",
						"3:9: error: there is no family \"software\"; use the name of a file in families/ without .md"),
				arguments(KPI, "area: people-and-teams", "area: people-and-tems",
						"3:7: error: there is no area \"people-and-tems\", perhaps \"people-and-teams\"?; use the name of a "
								+ "file in areas/ without .md"),
				arguments(DIRECTOR, "[eng-director]", "[eng-director, eng-director]",
						"6:30: error: the former slug \"eng-director\" stands twice, here and in "
								+ "roles/director-of-engineering.md; keep it where the old page went"),
				arguments(DIRECTOR, "[eng-director]", "[engineering-manager]",
						"6:16: error: the former slug \"engineering-manager\" is the slug of roles/engineering-manager.md "
								+ "now; take it out, since that page answers there"),
				arguments(DIRECTOR, "[eng-director]", "[Eng Director]",
						"6:16: error: the former slug \"Eng Director\" is no slug; write the last part of the old address, "
								+ "such as eng-director"),
				arguments(MANAGER, "title: Engineering Manager", "title: director of engineering",
						"2:8: error: the title \"director of engineering\" is also that of "
								+ "roles/director-of-engineering.md; retitle one of the two"),
				arguments(DIRECTOR, "  engineering-manager: Leads", "  engineering-manger: Leads",
						"9:3: error: there is no role \"engineering-manger\", perhaps \"engineering-manager\"?; use the name "
								+ "of a file in roles/ without .md, or take the line out"),
				arguments(DIRECTOR, "  engineering-manager: Leads", "  director-of-engineering: Leads",
						"9:3: error: this names the role itself; name another one or take it out"),
				arguments(DIRECTOR, "- [Engineering Manager](engineering-manager.md), promotion,",
						"- [Engineering Manager](engineering-manger.md), promotion,",
						"37:1: error: the step to \"Engineering Manager\" links to no role, perhaps "
								+ "\"engineering-manager\"?; link to a file of this folder or write the title without a link"),
				arguments(MANAGER, "- Product Manager, lateral",
						"- [Director of Engineering](director-of-engineering.md), lateral",
						"44:1: error: the career step \"Director of Engineering\" has the anchor "
								+ "\"step-director-of-engineering\" of the career step \"Director of Engineering\" in line 41; "
								+ "keep one of the two"),
				arguments(MANAGER, "- [Director of Engineering](director-of-engineering.md), promotion",
						"- [Engineering Manager](engineering-manager.md), promotion",
						"41:1: error: a step cannot lead from a role to itself; name another role"),
				arguments(MANAGER, "- [Director of Engineering](director-of-engineering.md)",
						"- Director of Engineering",
						"41:1: error: \"Director of Engineering\" is a role of this catalog; link it: [Director of "
								+ "Engineering](director-of-engineering.md)"));
	}

	@Test
	void reportsStepMissingOnTheOtherSide() {
		assertThat(this.sample
			.replacing(DIRECTOR, "- [Engineering Manager](engineering-manager.md), promotion, 4–7 years. From",
					"- Chief Engineer, promotion, 4–7 years. From")
			.errors()).containsExactly(MANAGER + ":41:1: error: " + BACK);
	}

	@Test
	void reportsStepThatDiffersOnTheOtherSide() {
		assertThat(this.sample.replacing(MANAGER, "promotion, 4–7 years", "promotion, 3–7 years").errors())
			.containsExactly(DIRECTOR + ":37:1: error: this step is \"promotion, 4–7 years\" here and \"promotion, 3–7 "
					+ "years\" in roles/engineering-manager.md:41; write the same on both sides");
	}

	@Test
	void reportsPromotionThatDoesNotRise() {
		assertThat(this.sample.replacing(MANAGER, "level: manager", "level: distinguished").errors())
			.containsExactly(MANAGER + ":41:1: error: a promotion must rise, and this one leads from Distinguished to "
					+ "Director; mend a level or call the step lateral, under ### Sideways");
	}

	@Test
	void reportsCircleOfPromotions() {
		ContentSample circle = this.sample.replacing(DIRECTOR,
				"### From\n- [Engineering Manager](engineering-manager.md), promotion",
				"### To\n- [Engineering Manager](engineering-manager.md), promotion");
		assertThat(circle.errors())
			.contains(MANAGER + ":41:1: error: promotions go round in a circle: director-of-engineering → "
					+ "engineering-manager → director-of-engineering; make one of them lateral or take it out");
	}

	@Test
	void reportsSlugThatTwoPagesWouldShare() {
		assertThat(this.sample
			.with("skills/engineering-manager.md", this.sample.text(SKILL).replace("Coaching\n", "Tact\n"))
			.errors())
			.containsExactly("skills/engineering-manager.md:1:1: error: the slug \"engineering-manager\" is also "
					+ "that of roles/engineering-manager.md; rename one of the two");
	}

	@Test
	void reportsFormerSlugThatTwoRolesClaim() {
		assertThat(this.sample.replacing(MANAGER, "level: manager", "level: manager\nformer-slugs: [eng-director]")
			.errors())
			.containsExactly(MANAGER + ":5:16: error: the former slug \"eng-director\" stands twice, here and in "
					+ "roles/director-of-engineering.md; keep it where the old page went");
	}

	@Test
	void reportsFileNameThatIsNoSlug() {
		assertThat(this.sample.with("areas/Cost_Control.md", "---\ntitle: Cost control\norder: 20\n---\n\nMoney.\n")
			.errors())
			.containsExactly("areas/Cost_Control.md:1:1: error: the file's name is the address and must be at most 100 "
					+ "lower-case letters, digits and single hyphens; rename it to cost-control.md");
	}

	@Test
	void reportsLinksToRetiredRole() {
		ContentSample retired = this.sample.replacing(DIRECTOR, "level: director",
				"level: director\nretired: { on: 2026-01-31, successor: nobody }");
		assertThat(retired.errors()).containsExactly(
				DIRECTOR + ":5:39: error: there is no role \"nobody\"; use the name of a file in roles/ without .md",
				MANAGER + ":41:1: error: the role \"director-of-engineering\" is retired; take this step out, or write its "
						+ "title without a link");
		ContentSample succeeded = this.sample
			.with("roles/chief.md", this.sample.text(DIRECTOR).replace("Director of Engineering", "Chief"))
			.replacing("roles/chief.md", "former-slugs: [eng-director]\n", "")
			.replacing(MANAGER, "level: manager", "level: manager\nretired: { on: 2026-01-31, successor: chief }");
		assertThat(succeeded.errors()).contains(DIRECTOR
				+ ":37:1: error: the role \"engineering-manager\" is retired; take this step out, or write its title "
				+ "without a link, or lead it to [Chief](chief.md) and write the same step there",
				DIRECTOR + ":9:3: error: the role \"engineering-manager\" is retired, so that nobody takes this one for it; "
						+ "take the line out");
	}

	@Test
	void doesNotBlameOthersForFileThatCannotBeRead() {
		assertThat(this.sample.with(DIRECTOR, "---\ntitle: Director of Engineering\n").errors()).hasSize(1);
		assertThat(this.sample.with(SKILL, "---\ntitle: Coaching\n").errors()).hasSize(1);
	}

	@Test
	void reportsWhatIsMissingInSmallFiles() {
		assertThat(this.sample.replacing(SKILL, "- **Working.** Asks before telling.\n", "").errors())
			.containsExactly(SKILL + ":11:1: error: the levels must be the four lines \"- **Awareness.** …\", "
					+ "\"- **Working.** …\", \"- **Practitioner.** …\", \"- **Expert.** …\" in this order; add or reorder them");
		assertThat(this.sample.replacing(SKILL, "## Levels", "## Level").errors()).containsExactly(
				SKILL + ":1:1: error: the section ## Levels is missing; add it as content/README.md shows",
				SKILL + ":11:1: error: unknown section ## Level; use ## Levels");
		assertThat(this.sample.replacing(KPI, "Soft objectives flatter.\n", "").errors())
			.containsExactly(KPI + ":24:1: error: the section ## Caution is empty; write a paragraph below it");
		assertThat(this.sample.replacing(FAMILY, "Leads software teams.", "").errors()).containsExactly(
				FAMILY + ":1:1: error: the text that says what this family is is missing; write a paragraph "
						+ "below the front matter");
		assertThat(this.sample.replacing(AREA, "Hiring and growth.", "Hiring.\n\n## More\n").errors()).containsExactly(
				AREA + ":8:1: error: unknown section ## More; a file of areas/ has none, so take the heading out");
	}

}
