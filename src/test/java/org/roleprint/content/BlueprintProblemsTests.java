package org.roleprint.content;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;
import org.roleprint.content.document.Blueprint.CareerLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * What can be wrong with the text of one blueprint, from text to message.
 */
class BlueprintProblemsTests {

	private static final String TITLED = "; write \"- **Title.** One or two sentences.\"";

	private static final String STEP = "; write \"- [Title](file.md), promotion|lateral|specialisation, 2–4 years. "
			+ "Sentence.\", or a plain title for a role outside the catalog";

	private static final String COACHING = "| [Coaching](../skills/coaching.md) | Practitioner | Grows two successors |";

	private static final String TARGET = "the target cannot be read; write a rung of the KPI (start, solid, strong), or a "
			+ "comparator, a number and a unit "
			+ "(\"≥ 95% of releases\", \"2–5%\"), or a statement in italics (\"*Falling over four quarters*\")";

	private final ContentSample sample = ContentSample.complete();

	@ParameterizedTest
	@MethodSource({ "lead", "sections", "responsibilities", "tables", "steps", "markdown" })
	void reportsWhatIsWrong(String from, String to, String problem) {
		assertThat(this.sample.replacing(MANAGER, from, to).errors()).containsExactly(MANAGER + ":" + problem);
	}

	static Stream<Arguments> lead() {
		return Stream.of(
				arguments("Leads one team and answers for its people and its delivery.\n", "",
						"1:1: error: the excerpt is missing; begin the text with a paragraph of at most 320 characters "
								+ "that says what the role answers for"),
				arguments("Leads one team and answers for its people and its delivery.", "- Leads one team.",
						"10:1: error: the excerpt is missing; begin the text with a paragraph of at most 320 characters "
								+ "that says what the role answers for"),
				arguments("Leads one team", "Leads one team ".repeat(20),
						"10:1: error: the excerpt has 345 characters; cut the first paragraph to 320 or move a sentence to "
								+ "the next one"),
				arguments("## Mission", "### Why\n\n## Mission",
						"12:1: error: this heading skips a rank; use ## here"));
	}

	static Stream<Arguments> sections() {
		return Stream.of(
				arguments("## Mission", "## Misson",
						"12:1: error: unknown section \"Misson\", perhaps \"Mission\"?; use the sections of "
								+ "content/README.md, or a ### heading within one"),
				arguments("## Responsibilities", "## Mission\n\nAgain.\n\n## Responsibilities",
						"16:1: error: the section \"Mission\" stands twice; join the two"),
				arguments("## Mission\n", "## Rhythm\n\nDaily.\n\n## Mission\n",
						"12:1: error: the section \"Rhythm\" is misplaced; move it to the end"),
				arguments("\n## KPIs\n\n| KPI | Target | Cadence | In this role |\n|---|---|---|---|\n"
						+ "| [SLO attainment](../kpis/slo-attainment.md) | strong | Monthly | The team's own promise |\n",
						"", "1:1: error: the section \"KPIs\" is missing; add \"## KPIs\" in its place"));
	}

	static Stream<Arguments> responsibilities() {
		return Stream.of(
				arguments("- **Growth talks.** Talks", "- Growth talks. Talks",
						"20:1: error: this line has no bold title that ends with a full stop" + TITLED),
				arguments("- **Growth talks.** Talks", "- **Growth talks**: Talks",
						"20:1: error: this line has no bold title that ends with a full stop" + TITLED),
				arguments("- **Growth talks.** Talks with every engineer each fortnight.", "- **Growth talks.**",
						"20:1: error: this line has a title but no text; add a sentence after the title"),
				arguments("- **Growth talks.**", "- **Recruiting.**",
						"20:1: error: the responsibility \"Recruiting\" has the anchor \"recruiting\" of the responsibility "
								+ "\"Hiring of engineers\" in line 19; retitle it or give it an id of its own: "
								+ "<!-- id: some-words -->"),
				arguments("- **Growth talks.**", "- **First year.**",
						"20:1: error: the anchor \"first-year\" belongs to the page itself; retitle it or give it an id of "
								+ "its own: <!-- id: some-words -->"),
				arguments("- **Growth talks.**", "- **Skill matrix.**",
						"20:1: error: the anchor \"skill-matrix\" begins like those of areas, skills, KPIs or career "
								+ "steps; retitle it or give it an id of its own: <!-- id: some-words -->"),
				arguments("- **Growth talks.**", "- **成長.**",
						"20:1: error: the title \"成長\" holds no letter from a to z to make an anchor of; retitle it or "
								+ "give it an id of its own: <!-- id: some-words -->"),
				arguments("id: recruiting", "id: Hiring Them",
						"19:63: error: the id \"Hiring Them\" must be lower-case letters and digits with hyphens; write "
								+ "<!-- id: hiring-them -->"),
				arguments("- **Growth talks.** Talks with every engineer each fortnight.",
						"- **Growth talks.** Talks.\n\n  More talks.",
						"22:3: error: a line holds one paragraph; join this to it or make it its own line"),
				arguments("### People and teams\n", "### People and teams\nSome words.\n\n",
						"19:1: error: only a list of lines beginning with \"- \" can stand here; make it such a line or "
								+ "move it"),
				arguments("### People and teams\n", "- **Early.** Too early.\n\n### People and teams\n",
						"18:1: error: a responsibility stands under the ### heading of its area; put one above it"),
				arguments("### People and teams", "### People and tems",
						"18:1: error: unknown area \"People and tems\", perhaps \"People and teams\"?; use the title of a "
								+ "file in areas/"));
	}

	static Stream<Arguments> tables() {
		return Stream.of(arguments(COACHING, COACHING + " extra |",
				"27:1: error: this row has 4 cells and the table 3 columns; add or take out a cell (a bar within "
						+ "a cell is written \\|)"),
				arguments(COACHING, "| [Coaching](../skills/coaching.md) | Practitioner |",
						"27:1: error: this row has 2 cells and the table 3 columns; add or take out a cell (a bar within "
								+ "a cell is written \\|)"),
				arguments(COACHING, COACHING + "\nAnd more.",
						"28:1: error: this line belongs to the table above it; put an empty line between them"),
				arguments("| Skill | Level | In this role |", "| Skill | In this role | Level |",
						"25:1: error: the columns must be Skill, Level, In this role; write \"| Skill | Level | In this "
								+ "role |\""),
				arguments("| Practitioner |", "| Master |",
						"27:39: error: unknown level \"Master\"; use Awareness, Working, Practitioner or Expert"),
				arguments("| Grows two successors |", "|  |",
						"27:1: error: the cell \"In this role\" is empty; fill it in"),
				arguments("[Coaching](../skills/coaching.md)", "Coaching",
						"27:3: error: the first cell must be a link to a skill file and nothing else; write "
								+ "[Name](../skills/coaching.md)"),
				arguments("skills/coaching.md", "skills/coching.md",
						"27:3: error: there is no skill \"coching\", perhaps \"coaching\"?; link to a file of ../skills/ or "
								+ "add it there"),
				arguments("../kpis/slo-attainment.md", "../skills/coaching.md",
						"33:3: error: there is no KPI \"coaching\"; link to a file of ../kpis/ or add it there"),
				arguments(COACHING, COACHING + "\n" + COACHING,
						"28:3: error: the skill \"Coaching\" stands twice, first in line 27; keep one of the two rows"),
				arguments("| strong |", "| as high as can be |", "33:49: error: " + TARGET),
				arguments("### Must have", "### Nice to have",
						"24:1: error: unknown heading \"Nice to have\" among the skills; use ### Must have and ### Good to "
								+ "have"));
	}

	@Test
	void reportsTableWhoseDashesDoNotFit() {
		assertThat(this.sample.replacing(MANAGER, "|---|---|---|\n| [Coa", "|---|---|\n| [Coa").errors()).contains(
				MANAGER + ":25:1: error: this is no table, since its first line has 3 cells and its line of dashes 2 "
						+ "cells; give both the same number");
	}

	static Stream<Arguments> steps() {
		return Stream.of(
				arguments("- Senior Engineer, promotion, 3–5 years. From code to people.",
						"- Senior Engineer, promotion.",
						"38:1: error: this career step does not say how long it takes; "
								+ "write 2–4 years or 18 months behind the kind"),
				arguments("- Senior Engineer, promotion, 3–5 years.", "- promotion, 3–5 years.",
						"38:1: error: this career step does not say of which kind it is; write promotion, lateral or "
								+ "specialisation between title and years"),
				arguments("- Senior Engineer, promotion,", "- , promotion,",
						"38:1: error: this career step does not begin with a role" + STEP),
				arguments("Engineer, promotion, 3–5 years.", "Engineer, promoted, 3–5 years.",
						"38:1: error: unknown kind of step \"promoted\", perhaps \"promotion\"?; use promotion, lateral "
								+ "or specialisation"),
				arguments("Engineer, promotion, 3–5 years.", "Engineer, promotion, 5+ years.",
						"38:1: error: \"5+ years\" has no upper end; write one, as in 5–8 years"),
				arguments("Engineer, promotion, 3–5 years. From", "Engineer, promotion, 3–5 years, from",
						"38:1: error: no full stop stands behind \"3–5 years\"; put one before the sentence"),
				arguments("(director-of-engineering.md), promotion", "(director-of-engineering.md) later, promotion",
						"41:1: error: \"later\" stands between the link to the role and the kind of step; put only a "
								+ "comma there"),
				arguments("Engineer, promotion, 3–5 years.", "Engineer, leap, 3–5 years.",
						"38:1: error: unknown kind of step \"leap\"; use promotion, lateral or specialisation"),
				arguments("Engineer, promotion, 3–5 years.", "Engineer, promotion, 5–3 years.",
						"38:1: error: the years \"5–3 years\" fall; write the smaller number first"),
				arguments("3–5 years. From code to people.", "3–5 years.",
						"38:1: error: this career step says nothing about what changes; add a sentence after the years"),
				arguments("### From\n", "### Whence\n",
						"37:1: error: unknown heading \"Whence\" in the career path; use ### From, ### To and ### Sideways"),
				arguments("- Product Manager, lateral,", "- Product Manager, promotion,",
						"44:1: error: a promotion cannot stand under ### Sideways; move it to ### From or ### To, or call "
								+ "it lateral or specialisation"),
				arguments("- Senior Engineer, promotion,", "- Senior Engineer, lateral,",
						"38:1: error: a step that is no promotion stands under ### Sideways; move it there"));
	}

	static Stream<Arguments> markdown() {
		return Stream.of(arguments("Keep the team able", "# Why\n\nKeep the team able",
				"14:1: error: a heading with one # cannot stand here, the title comes from the front matter; use "
						+ "## or ###"),
				arguments("Keep the team able", "#### Why\n\nKeep the team able",
						"14:1: error: this heading skips a rank; use ### here"),
				arguments("Keep the team able", "![Chart](chart.png) the team able",
						"14:1: error: pictures are not shown; say it in words or link to the picture's page"),
				arguments("Keep the team able", "[Keep](javascript:alert(1)) the team able",
						"14:1: error: the link to \"javascript:alert(1)\" leads nowhere; link to https://…, mailto:… or a "
								+ "file such as ../skills/coaching.md"),
				arguments("Keep the team able", "[Keep](/roles/x) the team able",
						"14:1: error: the link to \"/roles/x\" leads nowhere; link to https://…, mailto:… or a file such as "
								+ "../skills/coaching.md"),
				arguments("Keep the team able", "[](https://example.org) the team able",
						"14:1: error: this link has no words; put some between its square brackets"),
				arguments("Keep the team able", "Keep the team <!-- id: x --> able",
						"14:15: error: this comment marks a responsibility and belongs at its end; move it there or take it "
								+ "out"),
				arguments("Keep the team able", "| A | B |\n|---|---|\n| a | b | c |\n\nKeep the team able",
						"16:1: error: this row has 3 cells and the table 2 columns; add or take out a cell (a bar within a "
								+ "cell is written \\|)"),
				arguments("Keep the team able", "[Keep](../skills/coching.md) the team able",
						"14:1: error: the link to \"../skills/coching.md\" leads to no file, perhaps \"coaching\"?; mend its "
								+ "path or take the link out"),
				arguments("Keep the team able", "[Keep](director-of-engineering.md#hiring) the team able",
						"14:1: error: the page \"director-of-engineering\" has no place \"#hiring\"; link to one of its "
								+ "sections or lines, or to the page"));
	}

	@Test
	void acceptsLinksToPlacesOfPages() {
		assertThat(this.sample
			.replacing(MANAGER, "Keep the team able",
					"[A](director-of-engineering.md#manager-growth), [b](#recruiting), [c](#career-path) and "
							+ "[d](../kpis/slo-attainment.md)")
			.errors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Senior Engineer, Promotion, 3-5 Years.", "Senior Engineer, promotion, 3 — 5 yrs.",
			"Senior Engineer – promotion – 3 to 5 years:", "Senior\u00a0Engineer, promotion,\u00a03–5 years.",
			"Senior Engineer, promotion, 36–60 months.", "Senior Engineer, promotion, 30–52 Months." })
	void takesStepHoweverItIsWritten(String lead) {
		CareerLine step = this.sample.replacing(MANAGER, "Senior Engineer, promotion, 3–5 years.", lead)
			.report()
			.documents()
			.roles()
			.get(1)
			.steps()
			.get(0);
		assertThat(step.title()).isEqualTo("Senior Engineer");
		assertThat(step.kind()).isEqualTo(StepKind.PROMOTION);
		assertThat(step.years()).isEqualTo(lead.contains("30") ? new YearRange(2, 5) : new YearRange(3, 5));
		assertThat(step.text().text()).isEqualTo("From code to people.");
	}

	@Test
	void acceptsEscapedBarWithinCell() {
		assertThat(this.sample.replacing(MANAGER, "Grows two", "Grows \\| two").errors()).isEmpty();
	}

	@Test
	void acceptsIdCommentOnItsOwnLine() {
		assertThat(this.sample.replacing(MANAGER, " <!-- id: recruiting -->", "\n  <!-- id: recruiting -->").errors())
			.isEmpty();
	}

	@Test
	void warnsThatHtmlIsShownAsText() {
		assertThat(this.sample.replacing(MANAGER, "Keep the team able", "Keep the <b>team</b> able").warnings())
			.contains(
					MANAGER + ":14:10: warning: HTML is shown as plain text; write Markdown, or put it in `backticks`");
	}

}
