package org.roleprint.content;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a line of {@code permalinks.txt} may say about where an address went.
 */
class PermalinkArrowTests {

	private static final String LEVEL = "---\ntitle: %s\nrank: %d\ntrack: management\n---\n\nOne rung.\n";

	private static final String LIST = "permalinks.txt";

	private final ContentSample sample = ContentSample.complete().published();

	@Test
	void followsChainsOfMovesToTheirEnd() {
		ContentSample chained = this.sample.replacing(LIST, "/roles/engineering-manager\n", """
				/roles/engineering-manager
				/roles/first -> /roles/second
				/roles/second -> /roles/eng-director
				/roles/second#growth -> /roles/third#manager-growth
				/roles/third -> gone: /roles/director-of-engineering
				/roles/third/scorecard
				/roles/first/scorecard
				/roles/first#manager-growth
				""");
		assertThat(chained.errors()).isEmpty();
		assertThat(chained.report().permalinks().moves())
			.extracting((move) -> move.from() + " " + move.to() + " " + move.gone())
			.containsExactly("/roles/director-of-engineering#growth /roles/director-of-engineering true",
					"/roles/first /roles/director-of-engineering false",
					"/roles/second /roles/director-of-engineering false",
					"/roles/third /roles/director-of-engineering true");
	}

	@ParameterizedTest
	@MethodSource
	void refusesArrowsThatCannotBe(String lines, String problem) {
		ContentSample broken = this.sample.replacing(LIST, "/\n", "");
		assertThat(broken.with(LIST, lines + "/\n" + broken.text(LIST)).errors()).containsExactly(LIST + ":" + problem);
	}

	static Stream<Arguments> refusesArrowsThatCannotBe() {
		return Stream.of(arguments("/roles/a -> /roles/b\n",
				"1:13: error: there is nothing at /roles/b, perhaps \"/roles\"?; lead to a page or place that stands"),
				arguments("/roles/a -> /roles/engineering-manger\n",
						"1:13: error: there is nothing at /roles/engineering-manger, perhaps "
								+ "\"/roles/engineering-manager\"?; lead to a page or place that stands"),
				arguments("/roles/a -> gone: /roles/engineering-manager#growth\n",
						"1:19: error: there is nothing at /roles/engineering-manager#growth, perhaps "
								+ "\"/roles/engineering-manager#growth-talks\"?; lead to a page or place that stands"),
				arguments("/roles/a -> /roles/a\n",
						"1:13: error: /roles/a leads back to where it began; lead it to a page or place that stands"),
				arguments("/roles/eng-director -> /roles/engineering-manager\n",
						"1:1: error: /roles/eng-director is a former slug of /roles/director-of-engineering already; take "
								+ "the arrow and what follows it out"),
				arguments("/roles/engineering-manager#main -> /roles/engineering-manager#summary\n",
						"1:1: error: the page /roles/engineering-manager uses #main for itself; take the line out"),
				arguments("/skills/coaching#level-expert -> /skills/coaching#levels\n",
						"1:1: error: the page /skills/coaching uses #level-expert for itself; take the line out"),
				arguments("/about#who -> /about\n",
						"1:1: error: only pages of roles, skills, KPIs, levels and guides keep former places; take the line "
								+ "out"),
				arguments("/roles/eng-director#manager-growth -> /roles/engineering-manager#recruiting\n",
						"1:1: error: /roles/eng-director#manager-growth now leads to "
								+ "/roles/director-of-engineering#manager-growth, which stands; rename that place, or lead this "
								+ "line there"),
				arguments("""
						/roles/eng-director#old -> /roles/director-of-engineering#manager-growth
						/roles/director-of-engineering#old -> /roles/engineering-manager#recruiting
						""",
						"2:1: error: /roles/director-of-engineering#old now leads to /roles/director-of-engineering#old, "
								+ "which line 1 leads elsewhere; lead both to one place"));
	}

	@Test
	void keepsFormerPlaceOfLevel() {
		ContentSample renamed = this.sample.with(LIST,
				"/about/levels#m1 -> /about/levels#manager\n/about/levels#m9 -> gone: /about/levels\n"
						+ this.sample.text(LIST));
		assertThat(renamed.errors()).isEmpty();
		assertThat(renamed.report().permalinks().moves()).extracting((move) -> move.from().toString())
			.contains("/about/levels#m1", "/about/levels#m9");
	}

	@Test
	void asksWhereLevelWentThatIsNoMore() {
		assertThat(this.sample.with("levels/manager.md", LEVEL.formatted("Manager", 2))
			.with("levels/director.md", LEVEL.formatted("Director", 4))
			.errors()).hasSize(13).allMatch((error) -> error.contains("the address /about/levels#"));
	}

	@Test
	void asksForNoPlaceOfLevelThatCannotBeRead() {
		assertThat(this.sample.with("levels/manager.md", LEVEL.formatted("Manager", 2))
			.with("levels/director.md", "No front matter.\n")
			.errors()).noneMatch((error) -> error.contains("/about/levels#"));
	}

	@Test
	void refusesArrowFromWhatStillStands() {
		assertThat(this.sample
			.replacing(LIST, "#growth-talks\n", "#growth-talks -> /roles/engineering-manager#recruiting\n")
			.errors()).singleElement()
			.asString()
			.contains(
					"/roles/engineering-manager#growth-talks still stands where it stood; take the arrow and what follows "
							+ "it out");
		assertThat(this.sample.replacing(LIST, "/skills/coaching\n", "/skills/coaching -> /skills\n").errors())
			.singleElement()
			.asString()
			.contains("/skills/coaching still stands");
	}

	@Test
	void refusesEveryLineOfCircle() {
		assertThat(this.sample
			.with(LIST,
					"/roles/a -> /roles/b\n/roles/b -> gone: /roles/c\n/roles/c -> /roles/a\n/roles/c#d\n"
							+ this.sample.text(LIST))
			.errors()).hasSize(3).allMatch((line) -> line.contains(" leads back to where it began"));
	}

}
