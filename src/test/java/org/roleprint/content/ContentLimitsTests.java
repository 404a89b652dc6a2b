package org.roleprint.content;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.content.document.SkillDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * What is more than a text may hold is refused with its line before it takes long; what
 * is merely much is read.
 */
class ContentLimitsTests {

	private static final String GUIDE = "guides/long.md";

	private static final String BRACKETS = "more than 100 opening brackets stand in one paragraph, heading or cell; "
			+ "make several of it, or a list";

	private final ContentSample sample = ContentSample.complete();

	@ParameterizedTest
	@ValueSource(strings = { "![", "[[a](", "[a](b.md)\n", "> [", "`[`", "\\[" })
	void refusesParagraphsFullOfBrackets(String drop) {
		assertThat(
				this.sample.replacing(MANAGER, "Keep the team able to deliver.", drop.repeat(20_000) + "](x)").errors())
			.containsExactly(MANAGER + ":14:1: error: " + BRACKETS);
	}

	@ParameterizedTest
	@CsvSource({ "Grows two successors, 27", "Talks with every engineer, 20" })
	void refusesCellsAndLinesFullOfBrackets(String text, int line) {
		assertThat(this.sample.replacing(MANAGER, text, "![".repeat(200) + "](x)".repeat(200)).errors()).singleElement()
			.asString()
			.startsWith(MANAGER + ":" + line + ":")
			.endsWith(BRACKETS);
	}

	/** A file that is refused says so itself; nobody else misses what it held. */
	@Test
	void saysNothingElseOfRefusedFile() {
		ContentSample spoilt = this.sample.replacing(SKILL, "Helping others find their own way.", "[".repeat(101));
		assertThat(spoilt.errors()).containsExactly(SKILL + ":9:1: error: " + BRACKETS);
		assertThat(spoilt.report().documents().skills()).isEmpty();
	}

	static Stream<String> much() {
		return Stream.of("- [Coaching](../skills/coaching.md) and more\n".repeat(2000),
				"[a](../skills/coaching.md) ".repeat(100) + "\n\n" + "[b](../skills/coaching.md) ".repeat(100),
				"**bold** and *leaning* `code` ".repeat(5000), "```\n" + "[".repeat(5000) + "\n```\n",
				"One, two. ".repeat(20_000),
				"| A | B |\n|---|---|\n" + "| [c](https://example.org) | d |\n".repeat(3000));
	}

	@ParameterizedTest
	@MethodSource("much")
	void readsWhatIsMerelyMuch(String text) {
		assertThat(guide(text).errors()).isEmpty();
	}

	@Test
	void refusesTablesThatMakeMoreCellsThanTheyWrite() {
		String wide = "|" + "a|".repeat(400) + "\n|" + "-|".repeat(400) + "\n" + "b\n".repeat(49) + "\n";
		assertThat(guide(wide).errors()).noneMatch((line) -> line.contains("tables hold"));
		assertThat(guide(wide + "Text.\n\n" + wide).errors())
			.containsExactly(GUIDE + ":62:1: error: the tables hold more than 20000 cells; cut them or write text");
	}

	@Test
	void refusesLinksThatShareLongAddress() {
		String address = "https://example.org/" + "x".repeat(5000);
		assertThat(guide("[a]\n\n".repeat(10) + "[a]: " + address).errors()).isEmpty();
		assertThat(guide("[a]\n\n".repeat(500) + "[a]: " + address).errors()).singleElement()
			.asString()
			.contains("the links of this file up to here share addresses so long that they write more than ");
	}

	@Test
	void refusesPartsThatMakeTooMuchMarkup() {
		String table = "| A | " + "b".repeat(2000) + " |\n|---|---|\n" + "| c | d |\n".repeat(1000);
		assertThat(guide(table).errors()).containsExactly(
				GUIDE + ":8:1: error: this part is too long for a page; cut it to less than a million " + "characters");
	}

	/** The YAML parser reads by the thousand characters. */
	@Test
	void readsEmojiAnywhereInTheFrontMatter() {
		String emoji = "\uD83D\uDE80".repeat(240);
		ContentSample changed = this.sample.replacing(SKILL, "also-known-as: [mentoring]",
				"also-known-as: [" + (emoji + ", ").repeat(8) + "x" + emoji + "]");
		assertThat(changed.errors()).isEmpty();
		assertThat(changed.report().documents().skills()).extracting(SkillDocument::alsoKnownAs)
			.singleElement()
			.satisfies((names) -> assertThat(names).hasSize(9).first().hasFieldOrPropertyWithValue("value", emoji));
	}

	@Test
	void readsIdsOfAnyLength() {
		assertThat(this.sample.replacing(MANAGER, "id: recruiting", "id: " + "a-".repeat(30_000) + "a").errors())
			.contains(MANAGER + ":19:1: error: the anchor of this line has 60001 characters, at most 100; "
					+ "retitle it or give it an id of its own: <!-- id: some-words -->");
	}

	@Test
	void leavesOutProblemsThatNobodyReads() {
		ContentSample spoilt = this.sample.replacing(DIRECTOR, "### From", "### From\n" + "- nowhere\n".repeat(2000));
		assertThat(spoilt.errors()).hasSize(501)
			.contains(DIRECTOR + ":287:1: error: further errors of this file are left out; mend the 500 first, then "
					+ "check again");
	}

	private ContentSample guide(String text) {
		return this.sample.with(GUIDE, "---\ntitle: Long\norder: 1\n---\n\nOne lead.\n\n" + text);
	}

}
