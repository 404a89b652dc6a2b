package org.roleprint.content;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.content.document.GuideDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a guide says, what can be wrong in it, and how others link to it; from text to
 * message.
 */
class GuideProblemsTests {

	private static final String GUIDE = "guides/freezes.md";

	private static final String TEXT = """
			---
			title: Whose freeze counts
			order: 10
			---

			One freeze, one owner.

			A convention, no law.

			## Who may *stop*

			| What | Who |
			|---|---|
			| A release | The [manager](../roles/engineering-manager.md) |

			### At night

			See [who may stop](#who-may-stop).
			""";

	private final ContentSample sample = ContentSample.complete().with(GUIDE, TEXT);

	@Test
	void readsGuide() {
		assertThat(this.sample.errors()).isEmpty();
		GuideDocument guide = this.sample.report().documents().guides().get(0);
		assertThat(guide.slug()).isEqualTo("freezes");
		assertThat(guide.title().value()).isEqualTo("Whose freeze counts");
		assertThat(guide.order()).isEqualTo(10);
		assertThat(guide.lead().text()).isEqualTo("One freeze, one owner.");
		assertThat(guide.headings()).extracting((heading) -> heading.anchor() + ": " + heading.title())
			.containsExactly("who-may-stop: Who may stop", "at-night: At night");
		assertThat(guide.body().html().html()).startsWith("<p>A convention, no law.</p>")
			.contains("<h2 id=\"who-may-stop\">Who may <em>stop</em></h2>", "<h3 id=\"at-night\">At night</h3>",
					"<td data-label=\"Who\">The <a href=\"~/roles/engineering-manager\">manager</a></td>",
					"<a href=\"~/guides/freezes#who-may-stop\">");
	}

	@Test
	void givesNoAddressToHeadingWithinQuotationOrOfLowerRank() {
		ContentSample quoting = this.sample.with(GUIDE, TEXT + "\n#### Far below\n\n> ## Quoted\n");
		assertThat(quoting.report().documents().guides().get(0).headings()).hasSize(2);
		assertThat(quoting.report().documents().guides().get(0).body().html().html()).contains("<h4>Far below</h4>",
				"<h2>Quoted</h2>");
	}

	@Test
	void needsNothingBelowTheLead() {
		assertThat(this.sample.with(GUIDE, TEXT.substring(0, TEXT.indexOf("\nA convention"))).errors()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource
	void reportsWhatIsWrong(String from, String to, String problem) {
		assertThat(this.sample.replacing(GUIDE, from, to).errors()).containsExactly(GUIDE + ":" + problem);
	}

	static Stream<Arguments> reportsWhatIsWrong() {
		return Stream.of(
				arguments("title: Whose freeze counts\n", "",
						"1:1: error: the key \"title\" is missing; add a line \"title: …\" to the front matter"),
				arguments("title: Whose freeze counts", "title: coaching",
						"2:8: error: the title \"coaching\" is also that of skills/coaching.md; retitle one of the two"),
				arguments("order: 10\n", "",
						"1:1: error: the key \"order\" is missing; add a line \"order: …\" to the front matter"),
				arguments("order: 10", "order: 1.5",
						"3:8: error: \"order\" must be a whole number from -999 to 999, such as 4"),
				arguments("order: 10", "order: 10\nrank: 4",
						"4:1: error: unknown key \"rank\"; the keys here are order, title"),
				arguments("One freeze, one owner.\n\nA convention, no law.\n\n", "",
						"6:1: error: the lead is missing; begin the text with a paragraph that says what the guide "
								+ "settles"),
				arguments("### At night", "## Who may stop",
						"16:1: error: the heading \"Who may stop\" has the anchor \"who-may-stop\" of the heading in "
								+ "line 10; reword one of the two"),
				arguments("### At night", "### 夜",
						"16:1: error: the heading \"夜\" holds no letter from a to z to make an anchor of; reword it"),
				arguments("### At night", "### Contents",
						"16:1: error: the anchor \"contents\" belongs to the page itself; reword the heading"),
				arguments("### At night", "### " + "Long ".repeat(21),
						"16:1: error: the anchor of this heading has 104 characters, at most 100; cut the heading"),
				arguments("(#who-may-stop)", "(#who-may-stp)",
						"18:5: error: the page \"freezes\" has no place \"#who-may-stp\", perhaps \"who-may-stop\"?; "
								+ "link to one of its sections or lines, or to the page"));
	}

	@ParameterizedTest
	@CsvSource({ "roles/engineering-manager.md, Keep the team able to deliver.",
			"skills/coaching.md, Helping others find their own way.",
			"kpis/slo-attainment.md, Soft objectives flatter.", "levels/director.md, One rung." })
	void isLinkedFromEveryKindOfPage(String path, String text) {
		ContentSample linking = this.sample.with("levels/director.md", level("Director", 4))
			.with("levels/manager.md", level("Manager", 2));
		assertThat(linking.replacing(path, text, "See [the guide](../guides/freezes.md#at-night).").errors()).isEmpty();
		assertThat(linking.replacing(path, text, "See [the guide](../guides/freezs.md).").errors()).singleElement()
			.asString()
			.startsWith(path)
			.endsWith(
					"error: the link to \"../guides/freezs.md\" leads to no file, perhaps \"freezes\"?; mend its path or "
							+ "take the link out");
		assertThat(linking.replacing(path, text, "See [the guide](../guides/freezes.md#at-nigt).").errors())
			.singleElement()
			.asString()
			.contains("has no place \"#at-nigt\", perhaps \"at-night\"?");
	}

	private static String level(String title, int rank) {
		return "---\ntitle: %s\nrank: %d\ntrack: management\n---\n\nOne rung.\n".formatted(title, rank);
	}

	@Test
	void promisesPageAndHeadingsAndKeepsWhereTheyWent() {
		ContentSample published = this.sample.published();
		String list = published.text("permalinks.txt");
		assertThat(list)
			.contains("\n/guides\n/guides/freezes\n/guides/freezes#at-night\n/guides/freezes#who-may-stop\n");
		assertThat(published.replacing(GUIDE, "### At night", "### By night").errors()).singleElement()
			.asString()
			.contains("the address /guides/freezes#at-night no longer leads anywhere");
		ContentSample moved = published.replacing(GUIDE, "### At night", "### By night")
			.with("permalinks.txt", list.replace("#at-night\n", "#at-night -> /guides/freezes#by-night\n")
					+ "/guides/stops -> /guides/freezes\n/guides/halts -> gone: /guides\n");
		assertThat(moved.errors()).isEmpty();
		assertThat(moved.report().permalinks().moves())
			.extracting((move) -> move.from() + " " + move.to() + " " + move.gone())
			.containsExactly("/guides/freezes#at-night /guides/freezes#by-night false", "/guides/halts /guides true",
					"/guides/stops /guides/freezes false");
	}

	@Test
	void saysNothingOfAddressesOfGuideThatCannotBeRead() {
		assertThat(this.sample.published().with(GUIDE, "No front matter.\n").errors())
			.noneMatch((error) -> error.contains("/guides/freezes"));
	}

}
