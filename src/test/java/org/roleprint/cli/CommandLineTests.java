package org.roleprint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what the commands print where, and with which code they end.
 */
class CommandLineTests {

	private static final String SKILL = "---\ntitle: Testing\ngroup: Quality\n---\n\nFinding out.\n\n## Levels\n\n"
			+ "- **Awareness.** Knows it.\n- **Working.** Does it.\n- **Practitioner.** Leads it.\n"
			+ "- **Expert.** Shapes it.\n";

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void endsWithZeroWhenThereAreOnlyWarnings() throws IOException {
		write("skills/testing.md", SKILL.replace("Knows", "Knwos"));
		assertThat(run("check", this.directory.toString())).isZero();
		assertThat(lines())
			.anyMatch((line) -> line
				.startsWith(this.directory + "/skills/testing.md:10:18: warning: unknown word \"Knwos\""))
			.last()
			.asString()
			.startsWith("1 file, 0 roles: 0 errors, ");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void endsWithOneWhenWarningsAreErrors() throws IOException {
		write("skills/testing.md", SKILL.replace("Knows", "Knwos"));
		assertThat(run("check", "--strict", this.directory.toString())).isOne();
		assertThat(lines()).anyMatch((line) -> line.contains(":10:18: error: unknown word"))
			.last()
			.asString()
			.endsWith(", 0 warnings");
	}

	@Test
	void endsWithOneWhenThereAreErrors() throws IOException {
		write("skills/testing.md", "no front matter");
		assertThat(run("check", this.directory.toString())).isOne();
		assertThat(lines()).anyMatch((line) -> line.contains("skills/testing.md:1:1: error: "));
	}

	@Test
	void namesFilesAsTheDirectoryWasGiven() throws IOException {
		write("skills/testing.md", "no front matter");
		String given = this.directory + "/../" + this.directory.getFileName();
		run("check", given);
		assertThat(lines()).anyMatch((line) -> line.startsWith(given + "/skills/testing.md:1:1: error: "));
	}

	@Test
	void checksSeveralDirectoriesAsOne() throws IOException {
		write("ours/skills/testing.md", SKILL);
		write("theirs/skills/other.md", SKILL.replace("title: Testing", "title: Other"));
		run("check", this.directory.resolve("ours").toString(), this.directory.resolve("theirs").toString());
		assertThat(lines()).last().asString().startsWith("2 files, 0 roles");
	}

	@Test
	void endsWithTwoWhenThereIsNoSuchDirectory() {
		assertThat(run("check", "no-such-directory")).isEqualTo(2);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEmpty();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("There is no directory no-such-directory.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "chekc", "check --stict", "new-role", "new-role a b c", "new-role !!", "-x" })
	void endsWithTwoWhenTheCallMakesNoSense(String call) {
		assertThat(run(call.split(" "))).isEqualTo(2);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEmpty();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isNotEmpty().contains("roleprint.jar help");
	}

	@Test
	void explainsEveryCommand() {
		assertThat(run("help")).isZero();
		assertThat(lines()).anyMatch((line) -> line.contains("check [DIR…] [--strict] [--report]"))
			.anyMatch((line) -> line.contains("new-role \"Title\" [DIR]"));
	}

	@Test
	void leavesSettingsToTheWebApplication() {
		assertThat(CommandLine.isMeantBy()).isFalse();
		assertThat(CommandLine.isMeantBy("--server.port=8081")).isFalse();
		assertThat(CommandLine.isMeantBy("check")).isTrue();
		assertThat(CommandLine.isMeantBy("chekc")).isTrue();
		assertThat(CommandLine.isMeantBy("--help")).isTrue();
	}

	private int run(String... arguments) {
		return CommandLine.writingTo(stream(this.out), stream(this.err)).run(arguments);
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private List<String> lines() {
		return this.out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private void write(String path, String text) throws IOException {
		Path file = this.directory.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
