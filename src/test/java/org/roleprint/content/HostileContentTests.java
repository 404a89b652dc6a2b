package org.roleprint.content;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * Whatever stands in a file, checking it ends with a report, and what a page would show
 * holds no markup but ours.
 */
class HostileContentTests {

	private static final int SIZE = 60_000;

	private static final List<String> SNIPPETS = List.of("<script>alert(1)</script>", "<!--", "-->", "---\n", "\n## ",
			"\n### ", "\n- ", "\n|", "|---|", "**", "*", "~~", "[", "](", ")", "](javascript:alert(1))", "![", "`",
			"```\n", "\n> ", "\n1. ", "<a href=\"x\" onclick=\"y\">", "&lt;", "&#0;", "\u202E", "\uD83D", "\t", "\r",
			"\\", "<!-- id: ", "{", "}", ": ", "&a ", "*a", "!!x ", "? ", "\n\n", "- **.** ", "](../skills/", ".md#",
			"\u0000", "][", "]: https://example.org \"", "https://", "\"", "'", "%", "=\n", "\n    ", "href=\"~/",
			"><");

	/** A tag that our renderer writes. */
	private static final Pattern OURS = Pattern.compile(
			"</?(p|em|strong|del|code|pre|ul|ol|li|h[1-6]|blockquote|table|thead|tbody|tr|th|td)>|<br />|<hr />|</a>"
					+ "|<h3 id=\"[a-z0-9-]+\">|<ol start=\"[0-9]+\">|<code class=\"language-[^\"<>]*\">"
					+ "|<a href=\"(~/(roles|skills|kpis)/[a-z0-9-]+(#[A-Za-z0-9_-]+)?|(?i:https?://|mailto:)[^\"<>\\s]*)\""
					+ "( title=\"[^\"<>]*\")?>");

	private final ContentSample sample = ContentSample.complete();

	static Stream<String> floods() {
		return Stream.of("[", "](", "![", "*a ", "**a", "_a ", "`", "<", "<!--", "<a ", "> ", ">", "- ", "1. ", "#",
				"|", "|-", "| a ", "\\", "&", "~~a", "](x)", "[a](", "[a]: x\n", "- a\n  ", "    ", "\t", "a\n", "\n\n",
				"**a.** ", "<!-- id: x -->", "https://a.b ", "a@b.c ", "| a | b |\n", "## x\n", "### x\n", "```\n",
				"\u0301", "x: y\n");
	}

	@ParameterizedTest
	@MethodSource("floods")
	void survivesFloodsInText(String drop) {
		String flood = drop.repeat(SIZE / drop.length());
		assertPages(this.sample.replacing(MANAGER, "Keep the team able to deliver.", flood).report());
		assertPages(this.sample.replacing(MANAGER, "Grows two successors", flood).report());
		assertPages(this.sample.replacing(MANAGER, "Talks with every engineer", flood).report());
	}

	@ParameterizedTest
	@MethodSource("floods")
	void survivesFloodsAsFrontMatterAndAsFile(String drop) {
		String flood = drop.repeat(SIZE / drop.length());
		assertPages(this.sample.replacing(SKILL, "title: Coaching", flood).report());
		assertPages(this.sample.replacing(SKILL, "group: Leadership", "group: " + flood).report());
		assertPages(this.sample.with(MANAGER, flood).with("synonyms.txt", flood).report());
		assertPages(this.sample.with("thesaurus/people.md", flood).report());
		assertPages(this.sample.with("thesaurus/people.md", "---\ntitle: People\n---\n\n" + flood).report());
	}

	@ParameterizedTest
	@MethodSource("yamlFloods")
	void survivesFloodsOfYaml(String yaml) {
		assertPages(this.sample.replacing(SKILL, "title: Coaching", yaml).report());
	}

	static Stream<String> yamlFloods() {
		return Stream.of("[".repeat(SIZE), "{a: ".repeat(SIZE / 4), "- ".repeat(SIZE / 2), "? ".repeat(SIZE / 2),
				"a: &a [x]\nb: &b [" + "*a,".repeat(1000) + "]\nc: [" + "*b,".repeat(1000) + "]",
				"title: >\n" + " x\n".repeat(SIZE / 3), "title: \"" + "\\u0041".repeat(SIZE / 6) + "\"",
				"title: " + "9".repeat(SIZE), "%YAML 9.9\n---\nx: y", "\"" + "x".repeat(SIZE) + "\": y");
	}

	@Test
	void survivesLongChainsOfPromotions() {
		ContentSample chain = this.sample;
		for (int index = 0; index < 3000; index++) {
			chain = chain.with("roles/r" + index + ".md",
					this.sample.text(DIRECTOR)
						.replace("Director of Engineering", "R" + index)
						.replace("eng-director", "old-" + index)
						.replace("### From", "### To")
						.replace("[Engineering Manager](engineering-manager.md)",
								"[R" + (index + 1) + "](r" + (index + 1) + ".md)"));
		}
		assertPages(chain.report());
	}

	static IntStream seeds() {
		return IntStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void survivesRandomChanges(int seed) {
		Random random = new Random(seed);
		ContentSample changed = this.sample;
		for (String path : List.of(MANAGER, SKILL, DIRECTOR)) {
			changed = changed.with(path, mutated(changed.text(path), random));
		}
		assertPages(changed.report());
	}

	private static String mutated(String text, Random random) {
		StringBuilder changed = new StringBuilder(text);
		for (int change = random.nextInt(1, 6); change > 0; change--) {
			int at = random.nextInt(changed.length() + 1);
			if (random.nextInt(3) == 0) {
				changed.delete(at, Math.min(changed.length(), at + random.nextInt(40)));
			}
			else {
				changed.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
			}
		}
		return changed.toString();
	}

	private static void assertPages(ContentReport report) {
		assertThat(report.problems()).allSatisfy((problem) -> {
			assertThat(problem.position().line()).isPositive();
			assertThat(problem.position().column()).isPositive();
			assertThat(problem.message()).doesNotContain("\n");
		});
		report.documents().roles().stream().flatMap((role) -> role.prose()).forEach(HostileContentTests::assertOurs);
		report.documents()
			.skills()
			.stream()
			.flatMap((skill) -> Stream.concat(Stream.of(skill.definition()), skill.levels().stream()))
			.forEach(HostileContentTests::assertOurs);
		if (!report.hasErrors()) {
			assertThat(new CatalogBuilder("build").content(report).roles()).isNotEmpty();
		}
	}

	private static void assertOurs(Prose prose) {
		TrustedHtml html = prose.html();
		assertThat(OURS.matcher(html.html()).replaceAll("")).doesNotContain("<", ">").doesNotContain("<!--");
	}

	@Test
	void keepsMessagesOnOneLineAndShort() {
		ContentReport report = this.sample.replacing(MANAGER, "## Mission", "## " + "x".repeat(SIZE))
			.replacing(MANAGER, "id: recruiting", "id: recruit\ning")
			.report();
		assertThat(report.problems()).extracting(ContentProblem::message)
			.allMatch((message) -> message.length() < 1100)
			.noneMatch((message) -> message.contains("\n"));
	}

}
