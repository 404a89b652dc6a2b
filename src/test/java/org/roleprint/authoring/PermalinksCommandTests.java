package org.roleprint.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what the command shows of published addresses, and what it writes.
 */
class PermalinksCommandTests {

	private static final String SKILL = """
			---
			title: Testing
			group: Leadership and people
			---

			Finding out.

			## Levels

			- **Awareness.** Knows it.
			- **Working.** Does it.
			- **Practitioner.** Leads it.
			- **Expert.** Shapes it.
			""";

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void writeSkill() throws IOException {
		write("skills/testing.md", SKILL);
	}

	@Test
	void showsWhatIsNewAndWritesNothing() {
		assertThat(run()).isOne();
		assertThat(lines())
			.contains("+ /", "+ /about/linking", "+ /skills/testing", "+ /skills/testing#levels",
					"+ /skills#group-leadership-and-people")
			.last()
			.asString()
			.matches("0 addresses listed, [0-9]+ new, 0 to mend");
		assertThat(list()).doesNotExist();
	}

	@Test
	void addsWhatIsNewOnceAndForAll() throws IOException {
		assertThat(run("--accept")).isZero();
		assertThat(lines()).last().asString().matches("Added [0-9]+ to " + list() + "[.]");
		String first = Files.readString(list());
		assertThat(first.lines()).contains("/skills/testing", "/skills/testing#levels", "/about");
		assertThat(first.lines().filter((line) -> line.startsWith("/"))).isSorted();
		assertThat(run("--accept")).isZero();
		assertThat(lines()).last().isEqualTo("Nothing to add.");
		assertThat(Files.readString(list())).isEqualTo(first);
		assertThat(run()).isZero();
	}

	@Test
	void neverTakesLineOutOrRewritesIt() throws IOException {
		run("--accept");
		Files.writeString(list(), Files.readString(list())
			.replace("/skills/testing\n", "# The craft\n/skills/testing\n/skills/trying -> /skills/testing\n"));
		List<String> before = Files.readAllLines(list());
		write("skills/tact.md", SKILL.replace("Testing", "Tact"));
		assertThat(run("--accept")).isZero();
		assertThat(Files.readAllLines(list())).containsSubsequence(before)
			.containsSubsequence("/skills/tact", "/skills/tact = Tact", "/skills/tact#levels", "# The craft",
					"/skills/testing", "/skills/testing = trying")
			.hasSize(before.size() + 4);
	}

	@Test
	void showsWhatLeadsNowhereAndWhatToWrite() throws IOException {
		run("--accept");
		Files.move(this.directory.resolve("skills/testing.md"), this.directory.resolve("skills/tasting.md"));
		this.out.reset();
		assertThat(run()).isOne();
		assertThat(lines())
			.contains("+ /skills/tasting",
					"! /skills/testing: write \"/skills/testing -> /skills/tasting\" if that took its place, or "
							+ "\"/skills/testing -> gone: /skills\" if nothing did")
			.last()
			.asString()
			.endsWith(", 3 new, 1 to mend");
		assertThat(run("--accept")).isOne();
		assertThat(Files.readAllLines(list())).contains("/skills/testing", "/skills/tasting");
		Files.writeString(list(),
				Files.readString(list()).replace("/skills/testing\n", "/skills/testing -> /skills/tasting\n"));
		assertThat(run()).isZero();
	}

	@Test
	void showsArrowsThatCannotBe() throws IOException {
		write("permalinks.txt", "/skills/a -> /skills/b\n");
		assertThat(run("--accept")).isOne();
		assertThat(lines()).anyMatch((line) -> line.startsWith("! " + list() + ":1:14: error: there is nothing at"));
	}

	@Test
	void addsNothingWhileTheContentCannotBeRead() throws IOException {
		write("skills/broken.md", "no front matter");
		assertThat(run("--accept")).isOne();
		assertThat(lines()).anyMatch((line) -> line.contains("skills/broken.md:1:1: error: "))
			.last()
			.isEqualTo("Nothing was added: an address is for good, so mend these errors first.");
		assertThat(list()).doesNotExist();
	}

	@Test
	void givesEachDirectoryItsOwnList() throws IOException {
		write("ours/skills/testing.md", SKILL);
		write("theirs/skills/tact.md", SKILL.replace("Testing", "Tact"));
		Path ours = this.directory.resolve("ours");
		Path theirs = this.directory.resolve("theirs");
		assertThat(command("permalinks", ours.toString(), "--accept")).isZero();
		String list = Files.readString(ours.resolve("permalinks.txt"));
		this.out.reset();
		assertThat(command("check", ours.toString(), theirs.toString())).isZero();
		assertThat(lines()).noneMatch((line) -> line.contains("permalinks"));
		assertThat(command("permalinks", ours.toString(), theirs.toString(), "--accept")).isZero();
		assertThat(Files.readString(ours.resolve("permalinks.txt"))).isEqualTo(list);
		assertThat(Files.readAllLines(theirs.resolve("permalinks.txt"))).endsWith("/skills/tact", "/skills/tact = Tact",
				"/skills/tact#levels");
	}

	@Test
	void leavesNamesThatAnotherDirectoryTakesToThatDirectory() throws IOException {
		write("ours/skills/testing.md", SKILL);
		write("theirs/skills/tact.md",
				SKILL.replace("Testing", "Tact").replace("group:", "also-known-as: [Trying]\ngroup:"));
		Path ours = this.directory.resolve("ours");
		assertThat(command("permalinks", ours.toString(), "--accept")).isZero();
		Files.writeString(ours.resolve("permalinks.txt"), "/skills/testing = Trying\n", StandardOpenOption.APPEND);
		assertThat(command("check", ours.toString())).isOne();
		assertThat(lines()).anyMatch((line) -> line.contains("the name \"Trying\" no longer leads to /skills/testing"));
		this.out.reset();
		assertThat(command("check", ours.toString(), this.directory.resolve("theirs").toString())).isZero();
	}

	@Test
	void showsNamesThatLeadNowhereAndWhatToWrite() throws IOException {
		run("--accept");
		write("skills/testing.md", SKILL.replace("title: Testing", "title: Trial"));
		Files.writeString(list(), "/skills/testing = Proof\n", StandardOpenOption.APPEND);
		this.out.reset();
		assertThat(run()).isOne();
		assertThat(lines()).contains("+ /skills/testing = Trial")
			.anyMatch((line) -> line.startsWith("! ") && line.contains(
					"the name \"Proof\" no longer leads to /skills/testing; " + "add \"former-names: [Proof]\" to "))
			.last()
			.asString()
			.endsWith(" 1 new, 1 to mend");
	}

	@Test
	void leavesPagesThatAnotherDirectoryReplacesToThatDirectory() throws IOException {
		write("ours/skills/testing.md", SKILL);
		write("theirs/skills/testing.md", SKILL.replace("Leadership and people", "Engineering"));
		Path ours = this.directory.resolve("ours");
		assertThat(command("permalinks", ours.toString(), "--accept")).isZero();
		Files.writeString(ours.resolve("permalinks.txt"), "/skills/testing#formerly\n", StandardOpenOption.APPEND);
		assertThat(command("check", ours.toString())).isOne();
		this.out.reset();
		command("check", ours.toString(), this.directory.resolve("theirs").toString());
		assertThat(lines()).noneMatch((line) -> line.contains("#formerly"));
	}

	@Test
	void endsWithTwoWhenTheCallMakesNoSense() {
		assertThat(command("permalinks", "--acept")).isEqualTo(2);
		assertThat(command("permalinks", "no-such-directory")).isEqualTo(2);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEmpty();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("Unknown option --acept.",
				"There is no directory no-such-directory.");
	}

	@Test
	void findsTheProjectsOwnListComplete() {
		assertThat(command("permalinks")).isZero();
		assertThat(lines()).singleElement().asString().matches("[0-9]+ addresses listed, 0 new, 0 to mend");
	}

	private int run(String... options) {
		return command(Stream.concat(Stream.of("permalinks", this.directory.toString()), Stream.of(options))
			.toArray(String[]::new));
	}

	private int command(String... arguments) {
		return CommandLine.writingTo(stream(this.out), stream(this.err)).run(arguments);
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private List<String> lines() {
		return this.out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private Path list() {
		return this.directory.resolve("permalinks.txt");
	}

	private void write(String path, String text) throws IOException {
		Path file = this.directory.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
