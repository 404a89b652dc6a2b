package org.roleprint.search.relevance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.search.Nearest;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchResults;
import org.roleprint.search.SearchResults.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions with a word that our own content does not know.
 */
@RunningSite
class UnknownWordsTests {

	@Autowired
	private RoleSearch search;

	@Autowired
	private Catalog catalog;

	@ParameterizedTest
	@ValueSource(strings = { "forklift driver night shift", "pastry chef apprenticeship",
			"wedding photographer pricing", "veterinary nurse shift handover" })
	void aLineThatLacksMostOfThemIsNoAnswer(String typed) {
		SearchResults found = search(typed);
		assertThat(found.totals().lines()).isZero();
		assertThat(found.outcome()).isEqualTo(Outcome.NOTHING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "renew my passport before August",
			"where do I submit my parking permit and expenses for the Leeds offsite",
			"book the big meeting room on 4 for thursday and order sandwiches" })
	void anErrandIsNoQuestionOfThisField(String typed) {
		SearchResults found = search(typed);
		assertThat(found.outcome()).isEqualTo(Outcome.NOTHING);
		assertThat(found.elsewhere()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "managing former peers", "argocd",
			"can someone tell me which page to point people to when their builds sit in the queue for 40 mins" })
	void whatIsAskedInOtherWordsIsNoErrand(String typed) {
		assertThat(search(typed).totals().lines()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "untangling flaky tests", "leavers are removed promptly" })
	void aWordThatIsNotOursMayStandBesideWhatIsNear(String typed) {
		assertThat(search(typed).totals().lines()).isPositive();
	}

	@Test
	void offersTheQuestionWithoutTheUnknownWord() {
		assertThat(search("forklift driver night shift").nearest().less())
			.filteredOn((less) -> less.word().equals("forklift"))
			.extracting(Nearest.Less::text)
			.containsExactly("driver night shift");
	}

	@Test
	void aToolThatOnlySectionsNameIsStillFound() {
		assertThat(search("who looks after pagerduty").isAnswered()).isTrue();
	}

	@Test
	void aMisspeltWordIsCorrectedWhateverTheOthersFind() {
		SearchResults found = search("who is responsable for bakcups");
		assertThat(found.widening().correction()).contains("who is responsible for backups");
		assertThat(found.roles().get(0).best().get(0).anchor()).startsWith("backup");
	}

	@Test
	void severalOfSomethingWithANumberAreFoundByOne() {
		assertThat(search("RACI for P1s").totals()).isEqualTo(search("RACI for P1").totals());
	}

	@Test
	void aLevelDecidesLessThanWhatIsAskedFor() {
		assertThat(search("senior kubernetes skills").roles().get(0).best().get(0).missing()).isEmpty();
	}

	private SearchResults search(String typed) {
		return this.search.search(SearchRequest.of(typed), this.catalog.edition());
	}

}
