package org.roleprint.content;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.catalog.LevelGrid;
import org.roleprint.catalog.Track;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a level says, and what can be wrong in it, from text to message.
 */
class LevelProblemsTests {

	private static final String LEVEL = "levels/manager.md";

	private static final String TEXT = """
			---
			title: Team captain
			rank: -3
			track: Individual contributor
			also-known-as: [Captain, First mate]
			---

			Steers one team.

			## Grid

			| Dimension | At this level |
			|---|---|
			| Scope | One team. |
			| People | Leads **nobody**. |
			| Money | A week of salary. |
			| Horizon | A quarter. |
			| Ambiguity | A goal. |
			| Reach | The team. |
			| May stop | Its own work. |
			""";

	private static final String ROWS = "the rows are Scope, People, Money, Horizon, Ambiguity, Reach, May stop, in this "
			+ "order";

	private final ContentSample sample = ContentSample.complete()
		.with("levels/director.md", TEXT.replace("Team captain", "Director").replace("-3", "4"))
		.with(LEVEL, TEXT);

	@Test
	void readsLevel() {
		assertThat(this.sample.errors()).isEmpty();
		LevelDocument level = this.sample.report().documents().ladder().get(0);
		assertThat(level.slug()).isEqualTo("manager");
		assertThat(level.title().value()).isEqualTo("Team captain");
		assertThat(level.rank()).isEqualTo(-3);
		assertThat(level.track()).isEqualTo(Track.INDIVIDUAL_CONTRIBUTOR);
		assertThat(level.alsoKnownAs()).extracting(Located::value).containsExactly("Captain", "First mate");
		assertThat(level.description().text()).isEqualTo("Steers one team.");
		assertThat(level.grid()).hasSameSizeAs(LevelGrid.DIMENSIONS)
			.extracting(Prose::text)
			.startsWith("One team.", "Leads nobody.");
	}

	@ParameterizedTest
	@MethodSource
	void reportsWhatIsWrong(String from, String to, String problem) {
		assertThat(this.sample.replacing(LEVEL, from, to).errors()).containsExactly(LEVEL + ":" + problem);
	}

	static Stream<Arguments> reportsWhatIsWrong() {
		return Stream.of(
				arguments("title: Team captain\n", "",
						"1:1: error: the key \"title\" is missing; add a line \"title: …\" to the front matter"),
				arguments("title: Team captain", "title: director",
						"2:8: error: the title \"director\" is also that of levels/director.md; retitle one of the two"),
				arguments("rank: -3\n", "",
						"1:1: error: the key \"rank\" is missing; add a line \"rank: …\" to the front matter"),
				arguments("rank: -3", "rank: 2.5",
						"3:7: error: \"rank\" must be a whole number from -999 to 999, such as 4"),
				arguments("track: Individual contributor", "track: craft",
						"4:8: error: unknown track \"craft\"; use management or individual contributor"),
				arguments("also-known-as", "known-as",
						"5:1: error: unknown key \"known-as\"; the keys here are also-known-as, rank, title, track"),
				arguments("Steers one team.\n", "",
						"1:1: error: the text that says what this level is is missing; write a paragraph below the front "
								+ "matter"),
				arguments("Steers one team.\n", "Steers one team.\n\nAnd more.\n",
						"10:1: error: only one paragraph can stand before the first heading; join the text into one, or "
								+ "take this out"),
				arguments("## Grid", "## Table", "10:1: error: unknown section ## Table; use ## Grid"),
				arguments("| Dimension |", "| Row |",
						"12:1: error: the columns must be Dimension, At this level; write \"| Dimension | At this level |\""),
				arguments("| Money | A week of salary. |\n", "",
						"10:1: error: the row \"Money\" is missing in the grid; " + ROWS),
				arguments("| Scope | One team. |\n| People | Leads **nobody**. |\n",
						"| People | Leads **nobody**. |\n| Scope | One team. |\n",
						"14:1: error: the row \"People\" stands where \"Scope\" belongs; " + ROWS),
				arguments("| Horizon |", "| Horzon |",
						"17:1: error: unknown row \"Horzon\" in the grid, perhaps \"Horizon\"?; " + ROWS),
				arguments("| Horizon |", "| Money |",
						"17:1: error: the row \"Money\" stands twice in the grid; keep one of the two"),
				arguments("| A goal. |", "| |", "18:1: error: the cell \"At this level\" is empty; fill it in"));
	}

	@Test
	void reportsNameThatThePageNeedsForItself() {
		assertThat(this.sample.with("levels/main.md", TEXT.replace("Team captain", "Main")).errors()).containsExactly(
				"levels/main.md:1:1: error: the page of all levels uses #main for itself; rename the file, "
						+ "and write the new name as the level of its roles");
	}

	@Test
	void onlyWarnsOfMissingGrid() {
		ContentSample bare = this.sample.with(LEVEL, TEXT.substring(0, TEXT.indexOf("## Grid")));
		assertThat(bare.errors()).isEmpty();
		assertThat(bare.warnings())
			.contains(LEVEL + ":1:1: warning: the level has no ## Grid, a complete one says what "
					+ "it is trusted with; add it as content/README.md shows");
	}

	@Test
	void comparesRanksOfTheContentForPromotions() {
		assertThat(this.sample.replacing(LEVEL, "rank: -3", "rank: 4").errors())
			.containsExactly("roles/engineering-manager.md:41:1: error: a promotion must rise, and this one leads from "
					+ "Team captain to Director; mend a level or call the step lateral, under ### Sideways");
	}

}
