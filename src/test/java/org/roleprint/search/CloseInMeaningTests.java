package org.roleprint.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.index.SearchEdition;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When lines that are near in meaning fill a page up, over the real content.
 */
@RunningSite
class CloseInMeaningTests {

	private static final String SPARSE = "managing former peers";

	@Autowired
	private RoleSearch search;

	@Autowired
	private Catalog catalog;

	@Test
	void fillsAPageUpToTenRoles() {
		SearchResults results = find(SPARSE);
		assertThat(results.roles()).isNotEmpty();
		assertThat(results.close()).hasSize(10 - results.roles().size());
	}

	@Test
	void givesEachRoleOnceAndNoneThatAnswers() {
		SearchResults results = find(SPARSE);
		List<String> close = results.close().stream().map((hit) -> hit.role().slug()).toList();
		assertThat(close).doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(results.roles().stream().map((hits) -> hits.role().slug()).toList());
	}

	@Test
	void leavesAFullPageAsItIs() {
		SearchResults results = find("incidents");
		assertThat(results.totals().roles()).isGreaterThanOrEqualTo(10);
		assertThat(results.close()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "purple banana synergy", "asdfgh qwe", "\"managing former peers\"", "former peers -team",
			"former peers family:devops", "devops manager kpis" })
	void keepsToWhatWasSaid(String typed) {
		assertThat(find(typed).close()).isEmpty();
	}

	@Test
	void keepsToTheFilter() {
		RoleFilter devops = new RoleFilter(Map.of(FacetGroup.FAMILY, Set.of("devops")));
		assertThat(this.search.search(new SearchRequest(SPARSE, devops, 1, false), this.catalog.edition()).close())
			.isEmpty();
	}

	@Test
	void showsTheNearestLineOfARoleAmongItsFirst() {
		String typed = "wrong numbers in the monthly revenue dashboard of our largest supplier";
		SearchEdition edition = SearchEdition.of(this.catalog.edition());
		Map<String, String> nearest = edition.meanings()
			.nearest(edition.language().words(typed))
			.stream()
			.filter((near) -> near.likeness() > 0.4)
			.collect(Collectors.toMap((near) -> near.line().role().slug(), (near) -> near.line().anchor()));
		SearchResults results = find(typed);
		assertThat(results.widening().maybeMissing()).isNotEmpty();
		List<RoleHits> found = results.roles()
			.stream()
			.filter((hits) -> nearest.containsKey(hits.role().slug()))
			.toList();
		assertThat(found).isNotEmpty()
			.allSatisfy((hits) -> assertThat(hits.best()).extracting(LineHit::anchor)
				.contains(nearest.get(hits.role().slug())));
	}

	@Test
	void showsNoLineWithoutTheWordsWhereOthersHaveAll() {
		assertThat(find("incidents").roles())
			.allSatisfy((hits) -> assertThat(hits.best()).allMatch((line) -> line.score() > 0));
	}

	private SearchResults find(String typed) {
		return this.search.search(SearchRequest.of(typed), this.catalog.edition());
	}

}
