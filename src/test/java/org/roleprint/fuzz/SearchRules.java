package org.roleprint.fuzz;

import org.roleprint.catalog.Edition;
import org.roleprint.search.LineHit;
import org.roleprint.search.RoleHits;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchResults;
import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every search, whatever is typed and chosen.
 */
final class SearchRules {

	private static final int MOST_SUGGESTIONS = 15;

	private final RoleSearch search;

	private final Suggestions suggestions;

	private final Edition edition;

	SearchRules(RoleSearch search, Suggestions suggestions, Edition edition) {
		this.search = search;
		this.suggestions = suggestions;
		this.edition = edition;
	}

	void hold(Input input) {
		SearchRequest request = input.request();
		SearchResults results = this.search.search(request, this.edition);
		assertThat(results.outcome()).isNotEqualTo(Outcome.NOT_READY);
		assertThat(results.outcome() == Outcome.FOUND).as("found something")
			.isEqualTo(results.isAnswered() || !results.offers().isEmpty());
		assertThat(results.totals().page()).isBetween(1, results.totals().pages());
		assertThat(results.roles().isEmpty()).isEqualTo(results.totals().lines() == 0);
		results.roles().forEach(SearchRules::hold);
		results.facets()
			.forEach((facet) -> assertThat(facet.values())
				.allSatisfy((value) -> assertThat(value.count()).isBetween(0L, (long) this.edition.roles().size())));
		assertThat(request.exact() && results.widening().correction().isPresent()).isFalse();
		assertThat(this.suggestions.of(input.typed(), this.edition).found()).hasSizeLessThanOrEqualTo(MOST_SUGGESTIONS);
	}

	private static void hold(RoleHits hits) {
		assertThat(hits.best()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
		for (LineHit line : hits.best()) {
			assertThat(line.anchor()).isNotBlank();
			assertThat(line.title().text()).isNotBlank();
			assertThat(line.area().title()).isNotBlank();
		}
	}

}
