package org.roleprint.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.catalog.Proficiency;
import org.roleprint.content.ContentCheck;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.FreeSection;
import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Holds that other people's descriptions become blueprints that the check understands.
 */
class ImportRoleCommandTests {

	private static final String WARD = """
			# Ward Manager

			Runs one ward by day and by night. Answers for its patients and its nurses.

			## What you will do

			- **Safety round**: Walk the ward each morning, and stop what is not safe.
			- Plan the roster of the nurses for the coming six weeks
			- Coaching: sit down with each nurse every month.
			  - Write down what was agreed.
			- Walk the ward each morning.

			## About you

			You will bring experience of:

			- Years of <b>night shifts</b>, | and a steady hand.
			- Coaching younger nurses

			## How success is measured

			- SLO attainment of 99%
			- Falls per month

			## Career ladder

			| Step | Then |
			|---|---|
			| Matron | Head of nursing |

			## Canteen

			Open until three.
			""";

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void writeCatalog() throws IOException {
		write("families/care.md", "---\ntitle: Care\norder: 1\n---\n\nCares for people.\n");
		write("areas/safety.md", "---\ntitle: Safety\norder: 1\n---\n\nA ward without harm.\n");
		write("areas/people.md", "---\ntitle: People\norder: 2\n---\n\nNurses, their roster and growth.\n");
		write("skills/coaching.md", """
				---
				title: Coaching
				group: People
				---

				Helps others find their way.

				## Levels

				- **Awareness.** Knows of it.
				- **Working.** Asks first.
				- **Practitioner.** Coaches alone.
				- **Expert.** Coaches coaches.
				""");
		write("kpis/slo-attainment.md", """
				---
				title: SLO attainment
				area: safety
				unit: "%"
				better: higher
				cadence: Monthly
				---

				Share of goals met.

				## Formula

				`met / all`

				## Caution

				Soft goals flatter.
				""");
	}

	private void write(String path, String text) throws IOException {
		Path file = this.directory.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	@Test
	void leavesNoErrorAndMarksWhatIsLeftToDo() throws IOException {
		assertThat(run(WARD)).isZero();
		assertThat(ContentCheck.of(List.of(this.directory)).problems()).filteredOn(ContentProblem::isError).isEmpty();
		assertThat(text()).contains("(fill in: find a section for \"Canteen\", and take this out: Open until three.)",
				"(fill in: name a KPI for this, and take it out: Falls per month)",
				"(fill in: put this under From, To or Sideways, with its kind and years: Matron: Head of nursing)");
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("Wrote ",
				"Replace every text that says (fill in");
	}

	@Test
	void makesLinesWithTitlesUnderTheAreasThatSpeakOfThem() throws IOException {
		run(WARD);
		assertThat(role().responsibilities())
			.extracting((line) -> line.area().value(), ResponsibilityItem::title, (line) -> line.text().text())
			.containsExactly(tuple("Safety", "Safety round", "Walk the ward each morning, and stop what is not safe."),
					tuple("Safety", "Write down what was agreed", "Write down what was agreed."),
					tuple("Safety", "Walk the ward each morning", "Walk the ward each morning."),
					tuple("People", "Plan the roster of the nurses",
							"Plan the roster of the nurses for the coming six weeks."),
					tuple("People", "Sit down with each nurse", "Coaching: sit down with each nurse every month."));
	}

	@Test
	void findsSkillsAndKpisOfTheCatalogByTheirNames() throws IOException {
		run(WARD);
		assertThat(role().skills()).singleElement().satisfies((row) -> {
			assertThat(row.skill().slug()).isEqualTo("coaching");
			assertThat(row.proficiency()).isEqualTo(Proficiency.WORKING);
		});
		assertThat(role().kpis()).singleElement()
			.satisfies((row) -> assertThat(row.kpi().slug()).isEqualTo("slo-attainment"));
	}

	@Test
	void putsTextsIntoTheSectionsThatTheirHeadingsMean() throws IOException {
		run(WARD);
		assertThat(role().excerpt().text())
			.isEqualTo("Runs one ward by day and by night. Answers for its patients and " + "its nurses.");
		assertThat(role().sections()).extracting(FreeSection::title).containsExactly("Qualifications");
		assertThat(role().sections().get(0).body().text())
			.contains("Years of <b>night shifts</b>, | and a steady hand.");
	}

	@Test
	void takesTheTitleOfTheFrontMatterOrOfTheFile() throws IOException {
		run("---\ntitle: Head of Care\nlayout: page\n---\n\n# Another\n\nText.\n");
		assertThat(this.directory.resolve("roles/head-of-care.md")).content().contains("title: \"Head of Care\"");
		run("Only a paragraph.\n");
		assertThat(this.directory.resolve("roles/some-role.md")).content().contains("title: \"some role\"");
	}

	@Test
	void refusesWhatIsNoText() throws IOException {
		Path file = this.directory.resolve("some_role.md");
		Files.write(file, new byte[] { (byte) 0xff, (byte) 0xfe });
		assertThat(run(file)).isOne();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("this is not UTF-8");
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> run(this.directory.resolve("none.md")))
			.withMessageContaining("There is no file");
	}

	private Blueprint role() throws IOException {
		return ContentCheck.of(List.of(this.directory)).documents().roles().get(0);
	}

	private String text() throws IOException {
		return Files.readString(this.directory.resolve("roles/ward-manager.md"));
	}

	private int run(String text) throws IOException {
		Path file = this.directory.resolve("some_role.md");
		Files.writeString(file, text);
		return run(file);
	}

	private int run(Path file) {
		Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
		Console console = new Console(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
		return new ImportRoleCommand(clock).run(Arguments.of(List.of(file.toString(), this.directory.toString())),
				console);
	}

}
