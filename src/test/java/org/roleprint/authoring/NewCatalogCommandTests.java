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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.content.ContentCheck;
import org.roleprint.content.document.ContentDocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Holds that a catalog to begin with needs no mending.
 */
class NewCatalogCommandTests {

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final Console console = new Console(new PrintStream(this.out, true, StandardCharsets.UTF_8),
			new PrintStream(this.out, true, StandardCharsets.UTF_8));

	@Test
	void writesWhatTheStrictCheckPasses() throws IOException {
		Path catalog = this.directory.resolve("ours");
		assertThat(run(catalog)).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("Wrote 10 files to " + catalog,
				"check " + catalog + " --strict");
		this.out.reset();
		assertThat(new CheckCommand().run(Arguments.of(List.of(catalog.toString(), "--strict")), this.console))
			.as(this.out.toString(StandardCharsets.UTF_8))
			.isZero();
	}

	@Test
	void writesOneOfEverything() throws IOException {
		run(this.directory);
		ContentDocuments documents = ContentCheck.of(List.of(this.directory)).documents();
		assertThat(documents.families()).hasSize(2);
		assertThat(documents.areas()).hasSize(2);
		assertThat(documents.levels()).hasSize(2);
		assertThat(documents.roles()).hasSize(1);
		assertThat(documents.skills()).hasSize(1);
		assertThat(documents.kpis()).hasSize(1);
	}

	@Test
	void leavesADirectoryAloneThatHoldsAnything() throws IOException {
		Files.writeString(this.directory.resolve("notes.txt"), "Mine.");
		assertThat(run(this.directory)).isOne();
		assertThat(this.directory.resolve("catalog.yaml")).doesNotExist();
	}

	@Test
	void asksForOneDirectory() {
		assertThatExceptionOfType(UsageException.class)
			.isThrownBy(() -> command().run(Arguments.of(List.of()), this.console));
	}

	@Test
	void asksForACompleteRoleOnceTheCatalogWantsSo() throws IOException {
		run(this.directory);
		Path file = this.directory.resolve("catalog.yaml");
		Files.writeString(file, Files.readString(file).replace("completeness: free", "completeness: ours"));
		assertThat(ContentCheck.of(List.of(this.directory)).problems()).isNotEmpty();
		Files.writeString(file, Files.readString(file).replace("completeness: ours", "completeness: some"));
		assertThat(ContentCheck.of(List.of(this.directory)).lines().get(0)).contains("unknown completeness \"some\"");
	}

	private int run(Path catalog) {
		return command().run(Arguments.of(List.of(catalog.toString())), this.console);
	}

	private static NewCatalogCommand command() {
		return new NewCatalogCommand(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));
	}

}
