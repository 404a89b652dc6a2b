package org.roleprint.search.relevance;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Role;
import org.roleprint.search.ElsewhereHit;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parts of pages that are asked for by somebody on a rung, without any title.
 */
@RunningSite
class AskedLevelTests {

	@Autowired
	private RoleSearch search;

	@Autowired
	private Catalog catalog;

	@Test
	void whoSpeaksOfTheirDirectorReportsToOne() {
		assertThat(found("am I allowed to approve a new hire or does that go to my director")).isNotEmpty()
			.allSatisfy(
					(role) -> assertThat(role.profile().reportsTo()).anyMatch((title) -> title.contains("Director")));
	}

	@Test
	void whoWantsToBecomeStaffIsSenior() {
		assertThat(found("promo packet staff level").subList(0, 5))
			.allSatisfy((role) -> assertThat(role.level().title()).isIn("Senior", "Lead"));
		assertThat(found("senior to staff without managing people").get(0).level().title()).isEqualTo("Senior");
	}

	@Test
	void theRungThatIsNamedComesFirst() {
		assertThat(found("first 90 days manager").get(0).level().title()).isEqualTo("Manager");
	}

	@Test
	void theSentenceThatShowsTellsSomething() {
		assertThat(hits("first 30 days listening tour")).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.text().text().split(" ")).hasSizeGreaterThan(3));
	}

	private List<Role> found(String typed) {
		return hits(typed).stream().map((hit) -> this.catalog.edition().role(hit.role().slug()).orElseThrow()).toList();
	}

	private List<ElsewhereHit> hits(String typed) {
		return this.search.search(SearchRequest.of(typed), this.catalog.edition()).elsewhere();
	}

}
