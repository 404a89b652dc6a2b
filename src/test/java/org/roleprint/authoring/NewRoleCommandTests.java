package org.roleprint.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.authoring.prose.ProseCheck;
import org.roleprint.content.ContentCheck;
import org.roleprint.content.ContentReport;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds that a new role's file is of the right form, with the project's own content
 * around it.
 */
class NewRoleCommandTests {

	private static final Path CONTENT = Path.of("content");

	private static final String FILE = "roles/head-of-quality-engineering.md";

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void copyContent() throws IOException {
		try (Stream<Path> paths = Files.walk(CONTENT)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				Path copy = this.directory.resolve(CONTENT.relativize(path).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(path, copy);
			}
		}
	}

	@Test
	void writesAFileThatLacksNothingButItsTexts() throws IOException {
		assertThat(run("Head of Quality Engineering")).isZero();
		ContentReport report = ContentCheck.of(List.of(this.directory));
		assertThat(report.with(ProseCheck.of(report.documents())).problems())
			.filteredOn((problem) -> problem.file().endsWith(FILE))
			.isNotEmpty()
			.extracting(ContentProblem::line)
			.allMatch((line) -> line.matches(
					".*: warning: (this is still the template's text.*|.* words[;,] .*|not in permalinks.txt yet: .*)"));
	}

	@Test
	void takesWhatItCanFromTheTitleAndTheContent() throws IOException {
		run("Head of Quality Engineering");
		Blueprint role = ContentCheck.of(List.of(this.directory))
			.documents()
			.roles()
			.stream()
			.filter((blueprint) -> blueprint.slug().equals("head-of-quality-engineering"))
			.findFirst()
			.orElseThrow();
		assertThat(role.header().title().value()).isEqualTo("Head of Quality Engineering");
		assertThat(role.header().level().value()).isEqualTo("head");
		assertThat(role.header().family().value()).isEqualTo("software-engineering");
		assertThat(role.header().changes()).singleElement()
			.hasFieldOrPropertyWithValue("on", LocalDate.of(2026, 11, 24));
		assertThat(role.responsibilities()).hasSize(16);
		assertThat(role.skills()).hasSize(12);
		assertThat(role.kpis()).hasSize(8);
	}

	@Test
	void offersTheLevelsOfTheDirectory() throws IOException {
		try (Stream<Path> levels = Files.list(this.directory.resolve("levels"))) {
			for (Path level : levels.toList()) {
				Files.delete(level);
			}
		}
		String level = "---\ntitle: %s\nrank: %d\ntrack: management\n---\n\nOne rung.\n";
		Files.writeString(this.directory.resolve("levels/m6.md"), level.formatted("M6", 6));
		Files.writeString(this.directory.resolve("levels/m5.md"), level.formatted("M5", 5));
		run("Head of Quality Engineering");
		assertThat(Files.readString(this.directory.resolve(FILE))).contains("# one of: m5, m6\nlevel: m5\n");
	}

	@Test
	void saysWhatToDoNext() {
		run("Head of Quality Engineering");
		assertThat(this.out.toString(StandardCharsets.UTF_8)).startsWith("Wrote " + this.directory.resolve(FILE))
			.contains("java -jar roleprint.jar check " + this.directory + " --strict");
	}

	@Test
	void neverOverwritesAFile() throws IOException {
		Path file = this.directory.resolve("roles/engineering-manager.md");
		String before = Files.readString(file);
		assertThat(run("Engineering Manager")).isOne();
		assertThat(file).hasContent(before);
		assertThat(this.err.toString(StandardCharsets.UTF_8))
			.isEqualToIgnoringNewLines(file + " is already there; nothing was written.");
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void writesATitleWithQuotesAndColons() throws IOException {
		run("Director of \"Odd\": #1 Things");
		assertThat(ContentCheck.of(List.of(this.directory)).documents().roles())
			.extracting((role) -> role.header().title().value())
			.contains("Director of \"Odd\": #1 Things");
	}

	private int run(String title) {
		Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
		Console console = new Console(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
		return new NewRoleCommand(clock).run(Arguments.of(List.of(title, this.directory.toString())), console);
	}

}
