package org.roleprint.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.index.Nearness;
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
		Nearness near = edition.meanings().to(edition.language().words(typed));
		Map<String, String> nearest = new HashMap<>();
		near.places()
			.forEach((place) -> near.linesOf(place)
				.stream()
				.limit(1)
				.filter((line) -> line.likeness() > 0.4)
				.forEach((line) -> nearest.put(line.line().role().slug(), line.line().anchor())));
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
	void bringsLinesOfFoundRolesToAWholeSentence() {
		SearchResults results = find("who has to be woken when the nightly load of the warehouse fails");
		assertThat(results.roles()).flatExtracting(RoleHits::best)
			.anySatisfy((line) -> assertThat(line.score()).isZero());
		assertThat(results.roles()).flatExtracting(RoleHits::more)
			.allSatisfy((line) -> assertThat(line.score()).isPositive());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			what should I do in my first 90 days managing former peers | engineering-manager
			first 30 days, I manage my old team now                    | tech-lead
			""")
	void putsThePartOfTheNearestRolesFirst(String typed, String role) {
		SearchResults results = find(typed);
		assertThat(results.elsewhereFirst()).isTrue();
		assertThat(results.elsewhere()).hasSize(8)
			.allSatisfy((hit) -> assertThat(hit.section()).isEqualTo("first-year"));
		assertThat(results.elsewhere().stream().limit(3).map((hit) -> hit.role().slug())).contains(role);
	}

	@Test
	void quotesTheSentenceOfAPartThatIsNearest() {
		SearchResults results = find("what am I supposed to do when somebody is underperforming");
		assertThat(results.elsewhere().get(0).section()).isEqualTo("decision-rights");
		assertThat(results.elsewhere()).extracting((hit) -> hit.text().text()).doesNotContain("Alone.");
	}

	@Test
	void showsNoCardOfARoleWhoseLinesStandFirst() {
		SearchResults results = find("infrastructure manager capacity planning");
		assertThat(results.roles().get(0).role().slug()).isEqualTo("infrastructure-manager");
		assertThat(results.cards()).isEmpty();
		assertThat(find("infrastructure manager").cards()).hasSize(1);
	}

	@Test
	void showsNoRoleForAWordOfASentence() {
		assertThat(find("how do i know if my platform is any use").cards())
			.noneMatch((card) -> card.kind() == Kind.ROLE);
		assertThat(find("platform").cards()).anyMatch((card) -> card.kind() == Kind.ROLE);
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
