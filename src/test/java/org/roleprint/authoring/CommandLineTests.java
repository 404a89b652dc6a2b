package org.roleprint.authoring;

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

	private static final String SKILL = "---\ntitle: Testing\ngroup: Leadership and people\n---\n\nFinding out.\n\n## Levels\n\n"
			+ "- **Awareness.** Knows it.\n- **Working.** Does it.\n- **Practitioner.** Leads it.\n"
			+ "- **Expert.** Shapes it.\n";

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void endsWithZeroWhenThereAreOnlyWarnings() throws IOException {
		misspellASkill();
		assertThat(run("check", "content", this.directory.toString())).isZero();
		assertThat(lines()).hasSize(2)
			.first()
			.asString()
			.startsWith(this.directory + "/skills/coaching.md:6:1: warning: unknown word \"Lsitening\"");
		assertThat(lines()).last().asString().endsWith(" roles: 0 errors, 1 warning");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void endsWithOneWhenWarningsAreErrors() throws IOException {
		misspellASkill();
		assertThat(run("check", "--strict", "content", this.directory.toString())).isOne();
		assertThat(lines()).hasSize(2).first().asString().contains("/skills/coaching.md:6:1: error: unknown word");
		assertThat(lines()).last().asString().endsWith(": 1 error, 0 warnings");
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
		write("theirs/skills/coaching.md", SKILL.replace("title: Testing", "title: Coaching and mentoring"));
		run("check", this.directory.resolve("ours").toString(), this.directory.resolve("theirs").toString());
		assertThat(lines()).last().asString().startsWith("2 files, 0 roles");
	}

	@Test
	void reportNamesTheFilesThatALaterDirectoryReplaces() throws IOException {
		write("ours/skills/testing.md", SKILL);
		write("ours/permalinks.txt", "/skills/testing\n");
		write("theirs/skills/testing.md", SKILL);
		write("theirs/skills/trying.md", SKILL.replace("title: Testing", "title: Trying"));
		write("theirs/permalinks.txt", "/skills/trying\n");
		Path ours = this.directory.resolve("ours");
		Path theirs = this.directory.resolve("theirs");
		run("check", "--report", ours.toString(), theirs.toString());
		assertThat(lines()).filteredOn((line) -> line.contains("replaces"))
			.containsExactly(theirs + "/skills/testing.md replaces " + ours + "/skills/testing.md");
	}

	@Test
	void wordsOfEveryDirectoryAreAccepted() throws IOException {
		write("ours/skills/testing.md", SKILL.replace("Finding out.", "Finding out zorbs and quxies."));
		write("ours/words.txt", "# What we make\nzorbs\n");
		write("theirs/words.txt", "quxies # slang\ntwo words\n");
		run("check", this.directory.resolve("ours").toString(), this.directory.resolve("theirs").toString());
		assertThat(lines()).noneMatch((line) -> line.contains("unknown word"))
			.anyMatch((line) -> line.contains("theirs/words.txt:2:1: warning: \"two words\" is more than one word"));
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

	/** Replaces one of our skills from a second directory. */
	private void misspellASkill() throws IOException {
		write("skills/coaching.md", SKILL.replace("title: Testing", "title: Coaching and mentoring")
			.replace("Finding out", "Lsitening first"));
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
