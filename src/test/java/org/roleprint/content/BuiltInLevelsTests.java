package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.LevelDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose levels count: those of the directories, or those that the application brings.
 */
class BuiltInLevelsTests {

	private static final String IC5 = "---\ntitle: IC5\nrank: 5\ntrack: individual contributor\n---\n\nFifth rung.\n";

	@TempDir
	private Path directory;

	@TempDir
	private Path other;

	@BeforeEach
	void writeSample() {
		ContentDirectory.write(this.directory, ContentSample.complete());
	}

	@Test
	void areTheFilesOfThisRepository() throws IOException {
		assertThat(BuiltInLevels.files()).hasSize(15).allSatisfy((file) -> {
			assertThat(Path.of("content", file.path())).hasContent(file.text());
			assertThat(file.shown()).isEqualTo("(built-in) " + file.path());
		});
	}

	@Test
	void serveDirectoryWithoutLevels() throws IOException {
		ContentReport report = ContentCheck.of(List.of(this.directory));
		assertThat(report.problems()).noneMatch(ContentProblem::isError);
		assertThat(report.documents().ladder()).extracting(LevelDocument::slug)
			.startsWith("junior", "mid", "senior")
			.endsWith("global-head", "vp", "c-level");
		assertThat(report.documents().ladder()).extracting(LevelDocument::rank)
			.containsExactly(-2, -1, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8);
		assertThat(report.files()).isEqualTo(ContentSample.complete().files().size());
	}

	@Test
	void giveWayToLevelsOfAnyDirectory() throws IOException {
		ContentDirectory.write(this.other, "levels/ic5.md", IC5);
		ContentReport report = ContentCheck.of(List.of(this.directory, this.other));
		assertThat(report.documents().levels()).extracting(LevelDocument::slug).containsExactly("ic5");
		assertThat(errors(report)).containsExactly(
				"roles/director-of-engineering.md: unknown level \"director\"; the levels are ic5",
				"roles/engineering-manager.md: unknown level \"manager\"; the levels are ic5");
	}

	@Test
	void giveWayToLevelThatCannotBeRead() throws IOException {
		ContentDirectory.write(this.directory, "levels/manager.md", "Not a level.\n");
		ContentReport report = ContentCheck.of(List.of(this.directory));
		assertThat(report.documents().levels()).extracting(LevelDocument::file).noneMatch(ContentFile::isBuiltIn);
		assertThat(errors(report)).noneMatch((error) -> error.contains("unknown level \"manager\""));
	}

	@Test
	void areOutOfTheWayOfCompanyWithItsOwnLadder() throws IOException {
		ContentDirectory.write(this.directory, "levels/ic5.md", IC5);
		ContentDirectory.write(this.directory, "levels/m6.md",
				IC5.replace("IC5", "M6").replace("rank: 5", "rank: 6").replace("individual contributor", "management"));
		replace("roles/engineering-manager.md", "level: manager", "level: IC5");
		replace("roles/director-of-engineering.md", "level: director", "level: m6");
		ContentReport report = ContentCheck.of(List.of(this.directory));
		assertThat(errors(report)).isEmpty();
		assertThat(report.documents().roles()).extracting((role) -> role.header().level().value())
			.containsExactly("m6", "ic5");
	}

	@Test
	void countForTheChecksumWhereTheyAreUsed() throws IOException {
		String without = ContentFiles.read(List.of(this.directory)).checksum();
		BuiltInLevels.files().forEach((file) -> ContentDirectory.write(this.directory, file.path(), file.text()));
		String own = ContentFiles.read(List.of(this.directory)).checksum();
		assertThat(own).isNotEqualTo(without);
		replace("levels/vp.md", "rank: 7", "rank: 9");
		assertThat(ContentFiles.read(List.of(this.directory)).checksum()).isNotEqualTo(own);
	}

	private void replace(String path, String from, String to) throws IOException {
		Path file = this.directory.resolve(path);
		Files.writeString(file, Files.readString(file).replace(from, to));
	}

	private List<String> errors(ContentReport report) {
		return report.problems()
			.stream()
			.filter(ContentProblem::isError)
			.map((problem) -> this.directory.relativize(Path.of(problem.file())) + ": " + problem.message())
			.toList();
	}

}
