package org.roleprint.content;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.AREA;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * The comments that mark a line, and all others.
 */
class LineMarksTests {

	private static final String TALKS = "- **Growth talks.** Talks with every engineer each fortnight.";

	private final ContentSample sample = ContentSample.complete();

	@Test
	void takesTheMarkedLinesForThoseThatDefineTheRole() {
		ContentSample marked = talks(TALKS + " <!-- defining -->");
		assertThat(defining(marked)).containsExactly("growth-talks");
		assertThat(marked.warnings()).contains(MANAGER + ":16:1: warning: 1 line is marked as defining the role; write "
				+ "<!-- defining --> behind the 5 that do");
	}

	@Test
	void takesTheFirstLineOfEachFirstAreaWithoutMarks() {
		ContentSample sample = this.sample;
		StringBuilder lines = new StringBuilder(TALKS);
		for (int number : IntStream.rangeClosed(1, 6).toArray()) {
			sample = sample.with("areas/a" + number + ".md",
					sample.text(AREA).replace("People and teams", "A" + number));
			lines.append("\n\n### A%1$d\n- **First of %1$d.** One.\n- **Second of %1$d.** Two.".formatted(number));
		}
		ContentSample unmarked = sample.replacing(MANAGER, TALKS, lines.toString());
		assertThat(defining(unmarked)).containsExactly("recruiting", "first-of-1", "first-of-2", "first-of-3",
				"first-of-4");
		assertThat(unmarked.errors()).isEmpty();
		assertThat(unmarked.warnings()).contains(MANAGER + ":16:1: warning: no line is marked as defining the role; "
				+ "write <!-- defining --> behind the 5 that do, until then the first line of each of its first areas "
				+ "stands for them");
	}

	@Test
	void readsBothMarksInEitherOrderAndOnLinesOfTheirOwn() {
		for (String marks : List.of(" <!-- id: talks --> <!-- defining -->", " <!-- defining --> <!-- id: talks -->",
				"\n  <!-- defining -->\n  <!-- id: talks -->")) {
			ContentSample marked = talks(TALKS + marks);
			assertThat(marked.errors()).as(marks).isEmpty();
			assertThat(defining(marked)).as(marks).containsExactly("talks");
			assertThat(role(marked).responsibilities()).extracting((line) -> line.text().html())
				.last()
				.isEqualTo("Talks with every engineer each fortnight.");
		}
	}

	@Test
	void readsWhatALineIsAboutBesideItsWords() {
		ContentSample about = talks(TALKS + " <!-- about: One-on-ones, career\n  talks, One-on-ones -->");
		assertThat(about.errors()).isEmpty();
		assertThat(role(about).responsibilities()).last().satisfies((line) -> {
			assertThat(line.hints().about()).containsExactly("One-on-ones", "career talks");
			assertThat(line.text().html()).isEqualTo("Talks with every engineer each fortnight.");
		});
	}

	@Test
	void readsWhatALineAnswersOfWhatItIsAbout() {
		for (String[] about : new String[][] { { "One-on-ones, Coaching; Career, Feedback", "One-on-ones,Coaching" },
				{ "One-on-ones; Coaching, Career, Feedback", "One-on-ones" },
				{ "One-on-ones, Coaching, Career, Feedback;", "One-on-ones,Coaching,Career,Feedback" },
				{ "; One-on-ones, Coaching, Career, Feedback", "" },
				{ "One-on-ones, Coaching, Career, Feedback", "One-on-ones,Coaching" } }) {
			ContentSample sample = talks(TALKS + " <!-- about: " + about[0] + " -->");
			assertThat(sample.errors()).as(about[0]).isEmpty();
			assertThat(role(sample).responsibilities()).last().satisfies((line) -> {
				assertThat(line.hints().answers()).as(about[0])
					.containsExactlyElementsOf(
							Stream.of(about[1].split(",")).filter((term) -> !term.isEmpty()).toList());
				assertThat(line.hints().about()).as(about[0]).hasSize(4);
			});
		}
	}

	@Test
	void readsWhatPeopleTypeWhoNeedALine() {
		ContentSample asked = talks(TALKS + " <!-- asked: my boss never talks to me; weekly\n  catch-up, please;; -->");
		assertThat(asked.errors()).isEmpty();
		assertThat(role(asked).responsibilities()).last().satisfies((line) -> {
			assertThat(line.hints().asked()).containsExactly("my boss never talks to me", "weekly catch-up, please");
			assertThat(line.text().html()).isEqualTo("Talks with every engineer each fortnight.");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<!-- asked: ; -->                    | this comment names nothing; write <!-- asked: what somebody types; what somebody else types --> or take it out
					<!-- asked: 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 20; 21; 22; 23; 24; 25 --> | a line is asked for in 25 ways; keep the 24 that differ most
					<!-- asked: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --> | nobody types more than 100 characters; write what people ask in a few words, with semicolons between the phrases
					<!-- about: , -->                    | this comment names nothing; write <!-- about: something, something else; something touched --> or take it out
					<!-- about: 1, 2, 3, 4, 5, 6, 7, 8, 9 --> | a line is about 9 things beside its own words; keep the 8 that people ask for
					""")
	void refusesALineAboutNothingOrEverything(String mark, String problem) {
		assertThat(talks(TALKS + " " + mark).errors()).singleElement().asString().endsWith(problem);
	}

	@Test
	void refusesAMarkInTheMidstOfAText() {
		assertThat(talks(TALKS + " <!-- defining --> And listens. <!-- asked: who listens -->").errors())
			.singleElement()
			.asString()
			.endsWith("this comment marks a responsibility and belongs at its end; move it there or take it out");
		assertThat(talks(TALKS.replace(".** ", ".** <!-- defining --> ")).errors()).isEmpty();
	}

	@Test
	void refusesAMarkAwayFromAResponsibility() {
		assertThat(this.sample.replacing(MANAGER, "Keep the team able to deliver.", "Keep going. <!-- defining -->")
			.errors()).containsExactly(
					MANAGER + ":14:13: error: this comment marks a responsibility and belongs at its end; move "
							+ "it there or take it out");
	}

	@Test
	void keepsTheAuthorsOwnCommentsFromEveryPage() {
		ContentSample commented = talks("<!-- ask Jo\nabout this -->\n" + TALKS + " <!-- since when? -->")
			.replacing(MANAGER, "Keep the team able to deliver.", "Keep <!-- all of it? --> going.\n\n<!-- to do -->");
		assertThat(commented.errors()).isEmpty();
		assertThat(commented.warnings()).noneMatch((line) -> line.contains("HTML"));
		RoleEntry role = role(commented);
		assertThat(role.sections().get(0).html().html()).isEqualTo("<p>Keep  going.</p>");
		assertThat(role.responsibilities()).extracting(ResponsibilityEntry::anchor)
			.containsExactly("recruiting", "growth-talks");
		assertThat(role.profile().markdown()).contains("<!-- id: recruiting -->")
			.doesNotContain("since when", "all of it", "to do", "ask Jo", "about this");
	}

	@Test
	void refusesCommentsThatShareALineWithText() {
		assertThat(mission("<!-- private --> Keep going.").errors())
			.containsExactly(MANAGER + ":14:1: error: a comment needs lines of its own, from <!-- to -->; part it from "
					+ "what stands beside it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!-- private\n\nKeep going.", "<!--<!--<!--" })
	void refusesCommentsWithoutAnEnd(String text) {
		assertThat(mission(text).errors()).isNotEmpty();
	}

	private ContentSample mission(String text) {
		return this.sample.replacing(MANAGER, "Keep the team able to deliver.", text);
	}

	@Test
	void stillShowsOtherHtmlAsText() {
		ContentSample html = this.sample.replacing(MANAGER, "Keep the team able to deliver.", "Keep <b>going</b>.");
		assertThat(role(html).sections().get(0).html().html()).isEqualTo("<p>Keep &lt;b&gt;going&lt;/b&gt;.</p>");
		assertThat(html.warnings()).anyMatch((line) -> line.contains("HTML is shown as plain text"));
	}

	private ContentSample talks(String line) {
		return this.sample.replacing(MANAGER, TALKS, line);
	}

	private static List<String> defining(ContentSample sample) {
		return role(sample).responsibilities()
			.stream()
			.filter(ResponsibilityEntry::defining)
			.map(ResponsibilityEntry::anchor)
			.toList();
	}

	private static RoleEntry role(ContentSample sample) {
		return sample.content()
			.roles()
			.stream()
			.filter((entry) -> entry.slug().equals("engineering-manager"))
			.findFirst()
			.orElseThrow();
	}

}
