package org.roleprint.search;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.search.SearchResults.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index goes with the catalog, and the owner can see how searches fare.
 */
@SearchTest
@ExtendWith(OutputCaptureExtension.class)
class IndexFollowsCatalogTests {

	@Autowired
	private RoleSearch search;

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private HealthIndicator searchHealthIndicator;

	@Autowired
	private MeterRegistry meters;

	@BeforeEach
	void fill() {
		this.catalogImport.replaceWith(SearchSamples.content());
	}

	@Test
	void findsWhatIsNewAndNoLongerWhatIsGone() {
		RoleEntry other = SearchSamples.role("Head of Zoos", "reliability", SampleLevels.HEAD,
				SearchSamples.line("people-and-teams", "Feeding times", "Feeds every zebra twice a day."));
		this.catalogImport.replaceWith(SearchSamples.content("zoo", List.of(other)));
		assertThat(lines("zebra")).isEqualTo(1);
		assertThat(lines("budget")).isZero();
		assertThat(search("head of zoos").cards()).hasSize(1);
		assertThat(search("devops manager").cards()).isEmpty();
		this.catalogImport.replaceWith(SearchSamples.content());
		assertThat(lines("zebra")).isZero();
		assertThat(lines("budget")).isEqualTo(5);
	}

	@Test
	void showsThePageOfThatNameAndNoLinesWithHalfOfIt() {
		RoleEntry other = SearchSamples.role("Head of Zoos", "reliability", SampleLevels.HEAD,
				SearchSamples.line("people-and-teams", "Growth rate", "Counts the rate at which the herd grows."));
		this.catalogImport.replaceWith(SearchSamples.content("herd", List.of(other)));
		SearchResults results = search("change fail rate");
		assertThat(results.cards()).extracting(CardHit::slug).containsExactly("change-fail-rate");
		assertThat(results.totals().lines()).isZero();
		assertThat(lines("growth rate")).isEqualTo(1);
	}

	@Test
	void staysAsItIsWhenTheSameContentIsImportedAgain(CapturedOutput output) {
		this.catalogImport.replaceWith(SearchSamples.content());
		assertThat(output).contains("The search index already holds version search-");
		assertThat(lines("budget")).isEqualTo(5);
	}

	@Test
	void isHealthyWithTheVersionThatTheCatalogHolds() {
		assertThat(this.searchHealthIndicator.health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.searchHealthIndicator.health().getDetails()).containsEntry("catalog", "search-")
			.containsEntry("index", "search-");
	}

	@Test
	void countsSearchesThoseWithoutHitsAndCorrectedOnes() {
		double searches = searches();
		double zero = this.meters.counter("roleprint.search.zero").count();
		double corrected = this.meters.counter("roleprint.search.corrected").count();
		lines("budget");
		lines("bugdet");
		lines("xyzzy");
		assertThat(searches() - searches).isEqualTo(3);
		assertThat(this.meters.counter("roleprint.search.zero").count() - zero).isEqualTo(1);
		assertThat(this.meters.counter("roleprint.search.corrected").count() - corrected).isEqualTo(1);
	}

	@Test
	void keepsQueriesOutOfTheLog(CapturedOutput output) {
		assertThat(search("unmistakable words").outcome()).isEqualTo(Outcome.NOTHING);
		assertThat(output).doesNotContain("unmistakable");
	}

	private long lines(String typed) {
		return search(typed).totals().lines();
	}

	private SearchResults search(String typed) {
		return this.search.search(SearchRequest.of(typed), this.catalog.edition());
	}

	private double searches() {
		return this.meters.find("roleprint.search").timers().stream().mapToLong((timer) -> timer.count()).sum();
	}

}
