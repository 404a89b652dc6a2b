package org.roleprint.web.responsibilities;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of responsibilities, its filters and its pages.
 */
@WebTest
class ResponsibilityControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void showsAreasInOrderWithTheLinesOfAllRoles() {
		assertThat(list("")).bodyText()
			.containsSubsequence("8 responsibilities in 4 roles", "id=\"area-reliability-and-operations\"",
					"Director of SRE", "href=\"/roles/director-of-sre#error-budget-policy\"", "Error budget policy",
					"Owns the policy", "Global Head of SRE", "DevOps Manager", "Head of DevOps",
					"id=\"area-people-and-teams\"", "href=\"/roles/director-of-sre#on-call-health\"",
					"in the teams of the Director of SRE", "href=\"/roles/head-of-devops#on-call-health\"")
			.doesNotContain("operations-lead", "area-strategy-and-planning");
	}

	@Test
	void showsOnlyChosenAreas() {
		assertThat(list("?area=people-and-teams")).bodyText()
			.contains("4 of 8 responsibilities in 4 roles", "On-call health")
			.doesNotContain("Error budget policy");
	}

	@Test
	void showsOnlyRolesThatFit() {
		assertThat(list("?family=reliability&level=director")).bodyText()
			.contains("2 of 8 responsibilities in 1 role<", "/roles/director-of-sre#")
			.doesNotContain("/roles/head-of-devops#");
	}

	@Test
	void countsRolesInEveryFilter() {
		assertThat(list("?level=director")).bodyText()
			.containsPattern("DevOps and release <span class=\"choice-count\">0<")
			.containsPattern("Head <span class=\"choice-count\">1<");
	}

	@Test
	void leavesUnknownFilterOutAndSaysSo() {
		assertThat(list("?area=nowhere")).bodyText().contains("<q>nowhere</q>", "8 responsibilities in 4 roles");
	}

	@Test
	void saysWhatToTryWhenNothingFits() {
		assertThat(list("?family=reliability&level=manager")).bodyText()
			.contains("0 of 8 responsibilities in 0 roles", "No responsibility fits all of this at once.",
					"href=\"/responsibilities\">show all responsibilities");
	}

	@Test
	void findsLinesByTheirTitleAndTheirRole() {
		assertThat(list("?find=budget")).bodyText()
			.contains("4 of 8 responsibilities in 4 roles", "Error budget policy")
			.doesNotContain("#on-call-health");
		assertThat(list("?find=budget%20director")).bodyText()
			.contains("1 of 8 responsibilities in 1 role<", "/roles/director-of-sre#error-budget-policy");
	}

	@Test
	void countsInAnAreaOnlyRolesWithALineFoundThere() {
		assertThat(list("?find=budget")).bodyText()
			.containsPattern("Reliability and operations <span class=\"choice-count\">4<")
			.containsPattern("People and teams <span class=\"choice-count\">0<");
	}

	@Test
	void ordersTheRolesOfAnArea() {
		assertThat(list("?sort=title")).bodyText()
			.containsSubsequence("id=\"area-reliability-and-operations\"", "/roles/devops-manager\"",
					"/roles/director-of-sre\"", "/roles/global-head-of-sre\"", "/roles/head-of-devops\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?page=7", "?page=-1", "?page=x", "?page=99999999999999", "?page=", "?size=1000",
			"?unknown=%00%3Cb%3E", "?area=%F0%9F%92%A9", "?area=&area=&level=%27%22" })
	void readsWhatItCanOfOddParameters(String query) {
		assertThat(list(query)).hasStatusOk().bodyText().contains("8 responsibilities in 4 roles");
	}

	@Test
	void namesItsOneAddress() {
		assertThat(list("?size=30&page=9&level=director&x=y")).bodyText()
			.contains("<link rel=\"canonical\" href=\"http://localhost/responsibilities?level=director\">");
	}

	@Test
	void leadsToItsAreasAndNotToTheFiltersOfTheSameName() throws UnsupportedEncodingException {
		String body = list("").getResponse().getContentAsString();
		assertThat(Pattern.compile("\\bid=\"([^\"]+)\"").matcher(body).results().map((found) -> found.group(1)))
			.contains("area-people-and-teams", "filter-area-people-and-teams")
			.doesNotHaveDuplicates();
	}

	@Test
	void linksUnderTheContextPath() {
		assertThat(this.mvc.get().uri("/cat/responsibilities").contextPath("/cat")).bodyText()
			.contains("href=\"/cat/roles/head-of-devops#on-call-health\"",
					"href=\"/cat/responsibilities#area-people-and-teams\"")
			.doesNotContain("href=\"/roles", "href=\"/responsibilities");
	}

	private MvcTestResult list(String query) {
		return this.mvc.get().uri(URI.create("/responsibilities" + query)).exchange();
	}

}
