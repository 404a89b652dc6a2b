package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.AREA;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.KPI;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * One slip is one message, and it is told where it was made.
 */
class OwnProblemFirstTests {

	private final ContentSample sample = ContentSample.complete();

	@TempDir
	private Path directory;

	@Test
	void areaThatCannotBeReadIsNotUnknownToRoles() {
		assertThat(this.sample.replacing(AREA, "title: People and teams", "titel: People and teams").errors())
			.hasSize(2)
			.allMatch((line) -> line.startsWith(AREA));
	}

	@Test
	void stepThatCannotBeReadIsNotMissingForItsOtherSide() {
		assertThat(this.sample.replacing(DIRECTOR, "promotion, 4–7 years", "promotion, 4+ years").errors())
			.singleElement()
			.asString()
			.startsWith(DIRECTOR + ":37:1: error: \"4+ years\" has no upper end");
	}

	@Test
	void missingTitleIsNotHeldAgainstLinks() {
		assertThat(this.sample.replacing(DIRECTOR, "title: Director of Engineering\n", "").report().problems())
			.extracting(ContentProblem::line)
			.noneMatch((line) -> line.contains("leads to \"\""));
	}

	@Test
	void rungThatCannotBeReadIsNotMissingInRoles() {
		assertThat(this.sample.replacing(KPI, "target: \"≥ 99%\"", "target: much").errors()).hasSize(1);
	}

	@Test
	void skillOfRoleThatCannotBeReadIsNotUnused() {
		ContentSample broken = this.sample.with(DIRECTOR, "---\ntitle: Director of Engineering\n")
			.replacing(MANAGER, "../skills/coaching.md", "../skills/coching.md");
		assertThat(broken.warnings()).noneMatch((line) -> line.startsWith(SKILL));
	}

	@Test
	void roleThatCannotBeReadIsNotCounted() {
		assertThat(this.sample.replacing(MANAGER, "| Skill | Level | In this role |", "| Skill | Level |").warnings())
			.noneMatch((line) -> line.startsWith(MANAGER) && line.contains("the number of"));
	}

	@Test
	void folderThatCannotBeReadIsTheOnlyProblem() throws IOException {
		for (var file : this.sample.files().entrySet()) {
			Path path = this.directory.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		Files.delete(this.directory.resolve(SKILL));
		Files.delete(this.directory.resolve("skills"));
		Files.writeString(this.directory.resolve("skills"), "no folder");
		assertThat(ContentCheck.of(List.of(this.directory)).problems()).extracting(ContentProblem::line)
			.containsExactly(this.directory.resolve("skills")
					+ ":1:1: error: this cannot be read; check that it exists and who may read it");
	}

	@Test
	void errorsComeBeforeWarningsAndTheSummarySaysWhereToBegin() {
		ContentReport report = this.sample.replacing(AREA, "order: 10", "order: ten")
			.replacing(DIRECTOR, "level: director", "level: directr")
			.report();
		assertThat(report.problems()).extracting(ContentProblem::isError).isSortedAccordingTo((one, other) -> {
			return Boolean.compare(other, one);
		});
		assertThat(report.summary()).contains(": 2 errors, ")
			.endsWith("; mend " + AREA + ":3:8 first, others may come from it");
		assertThat(report.strict().problems()).startsWith(report.problems().get(0), report.problems().get(1));
	}

	@Test
	void summaryOfOneErrorNamesNone() {
		assertThat(this.sample.replacing(AREA, "order: 10", "order: ten").report().summary())
			.matches(".*: 1 error, [0-9]+ warnings");
	}

	@Test
	void dayToComeIsWarnedOfAndToldNowhere() {
		ContentSample future = this.sample.replacing(DIRECTOR, "changes:\n", "changes:\n  - 2036-11-23: Mended.\n");
		assertThat(future.warnings())
			.contains(DIRECTOR + ":11:5: warning: the change note of 2036-11-23 is of a day to "
					+ "come; until then no list and no feed shows it, so mend the date if it is a slip");
		assertThat(future.content().roles()).filteredOn((role) -> role.slug().equals("director-of-engineering"))
			.singleElement()
			.satisfies((role) -> {
				assertThat(role.changes()).singleElement()
					.hasToString("ChangeEntry[on=2026-11-23, note=First published.]");
				assertThat(role.profile().updatedOn()).hasToString("2026-11-23");
			});
	}

	@Test
	void dayThatHasBegunSomewhereIsNone() {
		assertThat(this.sample.replacing(DIRECTOR, "2026-11-23: First", "2026-12-01: First").warnings())
			.noneMatch((line) -> line.contains("to come"));
	}

}
