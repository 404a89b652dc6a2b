package org.roleprint.web.compare;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Roles side by side, with all that can be wrong in the address.
 */
@WebTest
class CompareControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void asksForRolesWithoutAny() {
		assertThat(compare("")).hasStatusOk()
			.bodyText()
			.contains("First role", "Second role", "<optgroup label=\"Reliability\">",
					"<link rel=\"canonical\" href=\"http://localhost/compare\">")
			.doesNotContain("<table class=\"compare-table", "operations-lead");
	}

	@Test
	void asksForAnotherRoleAndOffersRelatedOnes() {
		assertThat(compare("?role=director-of-sre")).hasStatusOk()
			.bodyText()
			.contains("Add a role", "<input type=\"hidden\" name=\"role\" value=\"director-of-sre\">",
					"Related to Director of SRE", "2 of 2 skills shared",
					"href=\"/compare?role=director-of-sre&amp;role=devops-manager\"")
			.doesNotContain("<table class=\"compare-table", "<option value=\"director-of-sre\"");
	}

	@Test
	void keepsTheOrderOfTheAddress() {
		String page = body("?role=head-of-devops&role=director-of-sre");
		assertThat(page.indexOf("<a class=\"compare-title\" href=\"/roles/head-of-devops\""))
			.isLessThan(page.indexOf("<a class=\"compare-title\" href=\"/roles/director-of-sre\""));
		assertThat(page).contains("<title>Head of DevOps and Director of SRE · Roleprint</title>",
				"href=\"http://localhost/compare?role=head-of-devops&amp;role=director-of-sre\"");
	}

	@Test
	void removesAndSwapsByLink() {
		assertThat(compare("?role=head-of-devops&role=director-of-sre&role=devops-manager")).bodyText()
			.contains("href=\"/compare?role=director-of-sre&amp;role=devops-manager\"",
					"href=\"/compare?role=director-of-sre&amp;role=head-of-devops&amp;role=devops-manager\"",
					"href=\"/compare?role=head-of-devops&amp;role=devops-manager&amp;role=director-of-sre\"");
	}

	@Test
	void tellsSharedResponsibilitiesFromOwnOnes() {
		assertThat(compare("?role=director-of-sre&role=devops-manager")).bodyText()
			.contains("How “shared” is found", "<th scope=\"row\">Shared</th>",
					"href=\"/roles/director-of-sre#error-budget-policy\"",
					"href=\"/roles/devops-manager#error-budget-policy\"")
			.doesNotContain("<th scope=\"row\">Only here</th>");
	}

	@Test
	void showsLevelsTargetsAndCareerRelation() {
		assertThat(compare("?role=devops-manager&role=director-of-sre")).bodyText()
			.contains("Incident management", "Expert", "good to have", ">same</span>", "≥ 95%",
					"data-basis=\"convention\"", "≥ 90%", "data-basis=\"own\"",
					"href=\"/careers/route?from=devops-manager&amp;to=director-of-sre\"", "promotion, 2–4 years")
			.doesNotContain("href=\"/careers/route?from=director-of-sre&amp;to=devops-manager\"");
	}

	@Test
	void saysWhichTitleToUseWhen() {
		assertThat(compare("?role=director-of-sre&role=global-head-of-sre")).bodyText()
			.contains("Which title to use when", "Leads one region only.");
		assertThat(compare("?role=director-of-sre&role=head-of-devops")).bodyText()
			.doesNotContain("Which title to use when");
	}

	@Test
	void showsRoleNamedTwiceOnce() {
		assertThat(compare("?role=director-of-sre&role=director-of-sre")).hasStatusOk()
			.bodyText()
			.contains("A role was named twice; it is shown once.", "Add a role")
			.doesNotContain("<table class=\"compare-table");
	}

	@Test
	void keepsTheFirstFourAndSaysSo() {
		String four = "?role=director-of-sre&role=global-head-of-sre&role=devops-manager&role=head-of-devops";
		assertThat(compare(four)).hasStatusOk().bodyText().doesNotContain("Only four roles", "Add a role");
	}

	@Test
	void answersNotFoundWithTheClosestForUnknownRole() {
		assertThat(compare("?role=director-of-sre&role=head-of-devop")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Head of DevOps");
	}

	@Test
	void answersGoneForRetiredRole() {
		assertThat(compare("?role=director-of-sre&role=operations-lead")).hasStatus(HttpStatus.GONE);
	}

	@Test
	void leadsFormerSlugsAndTitlesToTheOneAddress() {
		assertThat(compare("?role=former-director-of-sre&role=Head+of+DevOps")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader("Location", "/compare?role=director-of-sre&role=head-of-devops");
	}

	@Test
	void givesTheSameAsTableForSpreadsheets() {
		assertThat(compare(".csv?role=director-of-sre&role=head-of-devops")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.bodyText()
			.startsWith("part,area,item,Director of SRE,Head of DevOps\r\n")
			.contains("skill,,Incident management,\"Expert, must have\",\"Expert, must have\"\r\n",
					"shared responsibility,Reliability and operations,Error budget policy,");
		assertThat(compare(".csv?role=director-of-sre")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private MvcTestResult compare(String query) {
		return this.mvc.get().uri(URI.create("/compare" + query)).exchange();
	}

	private String body(String query) {
		return assertThat(compare(query)).bodyText().actual();
	}

}
