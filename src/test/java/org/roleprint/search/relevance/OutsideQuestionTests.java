package org.roleprint.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.search.Meanings;
import org.roleprint.search.RoleHits;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchResults;
import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions that a reader from outside found badly answered, by the kind of what was
 * wrong, each with what should come: lines, a page, a part of a page, or a plain
 * "nothing". Each holds.
 */
@RunningSite
class OutsideQuestionTests {

	private static final Path FILE = Path.of("src/test/resources/questions/outside.tsv");

	private static final int TOP = 3;

	private static final int SHOWN = 6;

	private static final Logger log = LoggerFactory.getLogger(OutsideQuestionTests.class);

	@Autowired
	private RoleSearch search;

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private Catalog catalog;

	/**
	 * A question and what should come.
	 *
	 * @param kind what was wrong
	 * @param text what is typed
	 * @param should what should come, and of which things
	 */
	private record Row(String kind, String text, String should, List<String> things) {

		static Row of(String line) {
			String[] fields = line.split("\t");
			List<String> words = Arrays.asList(fields[2].split(" "));
			return new Row(fields[0], fields[1], words.get(0), words.subList(1, words.size()));
		}

		String rest() {
			return String.join(" ", this.things);
		}

	}

	@Test
	void answersWhatWasAnsweredBadly() throws IOException {
		List<Row> rows = Files.readAllLines(FILE).stream().map(Row::of).toList();
		List<Row> failed = rows.stream().filter((row) -> !holds(row)).toList();
		log.info("Of {} questions from outside, {} do not hold: {}", rows.size(), failed.size(), failed);
		assertThat(failed).isEmpty();
	}

	private boolean holds(Row row) {
		SearchResults found = search(row.text());
		return switch (row.should()) {
			case "first" -> shown(found).limit(1).anyMatch((line) -> isOneOf(line, row.things()));
			case "among" -> shown(found).anyMatch((line) -> isOneOf(line, row.things()));
			case "as" -> row.things().equals(List.of("typed")) ? found.widening().correction().isEmpty()
					: shown(found).toList().equals(shown(search(row.rest())).toList()) && shown(found).count() > 0;
			case "lacking" -> found.widening().maybeMissing().containsAll(row.things());
			case "nothing" -> found.outcome() == Outcome.NOTHING && found.widening().correction().isEmpty();
			case "without" -> found.totals().lines() == 0 && found.widening().correction().isEmpty();
			case "said" -> found.elsewhereFirst()
					&& found.elsewhere().stream().map((hit) -> hit.role().slug()).toList().containsAll(row.things());
			case "card" -> found.cards()
				.stream()
				.anyMatch((card) -> row.rest().equals(card.kind().name().toLowerCase(Locale.ROOT) + ":" + card.slug()));
			case "part" -> found.offers().part() != null && found.offers().part().name().equals(row.things().get(0))
					&& found.offers().roles().get(0).slug().equals(row.things().get(1));
			case "compare" ->
				found.offers().compared().stream().map((role) -> role.slug()).toList().containsAll(row.things());
			case "outside" -> found.offers().outside().stream().anyMatch((role) -> role.title().equals(row.rest()));
			case "apart" ->
				found.meanings().stream().map(Meanings::concepts).anyMatch((concepts) -> concepts.contains(row.rest()));
			case "suggests" -> suggests(row);
			default -> throw new IllegalArgumentException(row.toString());
		};
	}

	private SearchResults search(String text) {
		return this.search.search(SearchRequest.of(text), this.catalog.edition());
	}

	/** The lines of the first roles that a reader sees first. */
	private static Stream<String> shown(SearchResults found) {
		return found.roles().stream().limit(SHOWN).flatMap(OutsideQuestionTests::lines);
	}

	private static Stream<String> lines(RoleHits role) {
		return role.best().stream().limit(TOP).map((line) -> role.role().slug() + "#" + line.anchor());
	}

	private static boolean isOneOf(String line, List<String> wanted) {
		return wanted.contains(line) || wanted.contains(line.substring(0, line.indexOf('#')));
	}

	private boolean suggests(Row row) {
		List<String> found = this.suggestions.of(row.text(), this.catalog.edition())
			.found()
			.stream()
			.map((one) -> row.rest().contains(":") ? one.kind().name().toLowerCase(Locale.ROOT) + ":" + one.slug()
					: one.title().text().toLowerCase(Locale.ROOT))
			.toList();
		return row.rest().contains(":") ? found.containsAll(row.things())
				: found.stream().anyMatch((title) -> title.contains(row.rest()));
	}

}
