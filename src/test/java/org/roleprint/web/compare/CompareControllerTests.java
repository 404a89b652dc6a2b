package org.roleprint.web.compare;

import java.net.URI;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
			.contains("First role", "Second role", "Titles that people mix up",
					"href=\"/compare?role=director-of-sre&amp;role=global-head-of-sre\"",
					"<optgroup label=\"Reliability\">", "<link rel=\"canonical\" href=\"http://localhost/compare\">")
			.doesNotContain("<table class=\"compare-table", "operations-lead");
	}

	@Test
	void asksForAnotherRoleAndOffersRelatedOnes() {
		assertThat(compare("?role=director-of-sre")).hasStatusOk()
			.bodyText()
			.contains(">Add to comparison</button>", "<input type=\"hidden\" name=\"role\" value=\"director-of-sre\">",
					"Related to Director of SRE", "2 of 2 skills shared",
					"href=\"/compare?role=director-of-sre&amp;role=devops-manager\"")
			.doesNotContain("<table class=\"compare-table", "<option value=\"director-of-sre\"", "people mix up");
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
	void answersWithNumbersThatSayWhatTheyCount() {
		assertThat(text("?role=director-of-sre&role=devops-manager")).contains("Director of SRE or DevOps Manager?",
				"2 of 2 skills in common", "1 of 1 KPIs in common, 1 with another target",
				"2 of 2 topics that both answer for");
		assertThat(text("?role=director-of-sre&role=devops-manager&role=head-of-devops"))
			.contains("Director of SRE, DevOps Manager or Head of DevOps?", "topics that all three answer for");
	}

	@Test
	void showsOnlyDifferencesUnlessAskedForEverything() {
		String two = "?role=director-of-sre&role=devops-manager";
		Document differences = page(two);
		assertThat(differences.select(".compare-views a[aria-current]").eachText()).containsExactly("Only differences");
		assertThat(rows(differences)).doesNotContain("Error budget policy");
		assertThat(differences.select(".compare-views p").text()).contains("the same for all left out.");
		Document all = page(differences.select(".compare-views a:not([aria-current])").attr("href").substring(8));
		assertThat(all.select(".compare-views a[aria-current]").eachText()).containsExactly("Everything");
		assertThat(rows(all)).contains("Error budget policy").containsAll(rows(differences));
		assertThat(all.select("a[href=/roles/director-of-sre#error-budget-policy]")).isNotEmpty();
		assertThat(all.select("link[rel=canonical]").attr("href")).endsWith("/compare" + two);
	}

	@Test
	void keepsShowingEverythingWhenRoleIsRemovedOrMoved() {
		Document page = page("?role=director-of-sre&role=devops-manager&role=head-of-devops&show=all");
		assertThat(page.select(".compare-tools a").eachAttr("href")).isNotEmpty()
			.allMatch((link) -> link.endsWith("&show=all"));
	}

	@Test
	void takesAnyOtherViewForTheUsualOne() {
		assertThat(
				page("?role=director-of-sre&role=devops-manager&show=nonsense").select(".compare-views a[aria-current]")
					.eachText())
			.containsExactly("Only differences");
	}

	@Test
	void showsLevelsTargetsAndCareerRelation() {
		assertThat(compare("?role=devops-manager&role=director-of-sre&show=all")).bodyText()
			.contains("Incident management", "Expert", "good to have", ">same</span>", "≥ 95%",
					"data-basis=\"convention\"", "≥ 90%", "data-basis=\"own\"",
					"href=\"/careers/route?from=devops-manager&amp;to=director-of-sre\"",
					"from DevOps Manager to Director of SRE</a>, 2–4 years")
			.doesNotContain("href=\"/careers/route?from=director-of-sre&amp;to=devops-manager\"");
	}

	@Test
	void saysWhichTitleToUseWhenAndElseWhatEachRoleIs() {
		assertThat(page("?role=director-of-sre&role=global-head-of-sre").select(".title-uses li").first().text())
			.isEqualTo("Director of SRE Leads one region only.");
		assertThat(page("?role=director-of-sre&role=head-of-devops").select(".title-uses li p").eachText()).hasSize(2)
			.doesNotContain("Leads one region only.")
			.noneMatch(String::isBlank);
	}

	@Test
	void showsRoleNamedTwiceOnce() {
		assertThat(compare("?role=director-of-sre&role=director-of-sre")).hasStatusOk()
			.bodyText()
			.contains("A role was named twice; it is shown once.", "Another role")
			.doesNotContain("<table class=\"compare-table");
	}

	@Test
	void keepsTheFirstFourAndSaysSo() {
		String four = "?role=director-of-sre&role=global-head-of-sre&role=devops-manager&role=head-of-devops";
		assertThat(compare(four)).hasStatusOk().bodyText().doesNotContain("Only four roles", "Another role");
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

	private Document page(String query) {
		return Jsoup.parse(body(query));
	}

	private String text(String query) {
		return page(query).text();
	}

	private static List<String> rows(Document page) {
		return page.select(".is-long th[scope=row]").eachText();
	}

}
