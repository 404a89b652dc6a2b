package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a role.
 */
@WebTest
class RoleControllerTests {

	private static final String PATH = "/roles/director-of-sre";

	private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void tellsTheFactsAtGlance() {
		assertThat(body()).contains("<title>Director of SRE · Roleprint</title>", "People leadership",
				"Also called: <span>SRE Director</span>", "Chief Technology Officer", "20–60 engineers",
				"/roles?family=reliability\"", "/roles?level=director\"", "href=\"/about/levels#director\"");
	}

	@Test
	void saysWhatDefinesTheRoleOnTheFirstScreen() {
		Document page = Jsoup.parse(body());
		assertThat(page.select(".role-lead").text()).isEqualTo("Answers for Director of SRE.");
		assertThat(page.select(".defining-lines li").eachText())
			.contains("Error budget policy: Owns the policy that turns a spent budget into a change freeze.");
		assertThat(page.select(".defining-lines a").eachAttr("href")).contains("#error-budget-policy");
		assertThat(page.select(".brief-rows a[href^=/skills]").first().text()).isEqualTo("Incident management");
		assertThat(page.select(".brief-rows a[href^=/kpis]").eachText()).contains("SLO attainment");
		assertThat(page.select(".confusable").text()).startsWith("Not to be confused with Global Head of SRE")
			.contains("Leads one region only.");
	}

	@Test
	void foldsEveryPartBehindOneLine() {
		Document page = Jsoup.parse(body());
		assertThat(page.select(".part-fold")).isNotEmpty()
			.allSatisfy((fold) -> assertThat(fold.hasAttr("open")).isFalse())
			.allSatisfy((fold) -> assertThat(fold.select("summary > h2[id]")).hasSize(1))
			.allSatisfy((fold) -> assertThat(fold.select("summary > .part-gist").text()).isNotBlank());
		assertThat(page.select(".part-fold:has(#skills) .part-gist").text())
			.isEqualTo("2, 1 of them a must; Expert: Incident management");
	}

	@Test
	void linksTheRolesOfTheReportingLineAndOfTheLadder() {
		Document page = Jsoup.parse(body());
		assertThat(page.select(".role-glance div").first().text()).isEqualTo("Reports to Chief Technology Officer");
		assertThat(page.select(".role-glance div").first().select("a")).as("no page of that title").isEmpty();
		assertThat(page.select(".ladder a").eachText()).containsExactly("↓Below: DevOps Manager",
				"↑Above: Global Head of SRE");
	}

	@Test
	void showsResponsibilitiesAsLinesThatCanBeLinked() {
		assertThat(body()).contains("id=\"area-reliability-and-operations\"", "id=\"error-budget-policy\"",
				"<strong>Error budget policy.</strong> Owns the policy that turns a spent budget into a change freeze.",
				"href=\"#error-budget-policy\"", "Link to “Error budget policy”");
	}

	@Test
	void showsSkillLevelsAsBarsAndAsWords() {
		Document page = Jsoup.parse(body());
		Element expert = page.select("#skill-incident-management .level-meter").first();
		assertThat(expert.attr("data-bars")).isEqualTo("4");
		assertThat(expert.text()).isEqualTo("Expert");
		Element working = page.select("#skill-organisation-design .level-meter").first();
		assertThat(working.attr("data-bars")).isEqualTo("2");
		assertThat(working.text()).isEqualTo("Working");
		assertThat(page.select("#skill-organisation-design").text()).contains("Shapes the teams");
	}

	@Test
	void saysOnceWhatBlueprintsAndDifferencesAreWorth() {
		assertThat(body()).containsOnlyOnce("A blueprint is a compass and no checklist")
			.containsOnlyOnce(
					"Where titles are near-synonyms, the difference told here is a convention of this catalog.");
	}

	@Test
	void keepsMustHavesApartFromGoodToHaves() {
		String page = body();
		assertThat(page.indexOf("Must have")).isLessThan(page.indexOf("id=\"skill-incident-management\""));
		assertThat(page.indexOf("Good to have")).isGreaterThan(page.indexOf("id=\"skill-incident-management\""))
			.isLessThan(page.indexOf("id=\"skill-organisation-design\""));
	}

	@Test
	void showsTheBasisBesideEveryTarget() {
		String row = body().substring(body().indexOf("id=\"kpi-slo-attainment\""));
		assertThat(row.substring(0, row.indexOf("</tr>"))).contains("≥ 95%", "data-basis=\"convention\">Convention<",
				"Monthly", "The promise to customers");
		assertThat(body()).contains("A practitioners’ convention, not a benchmark: no published authority");
	}

	@Test
	void linksCareerStepsOfTheCatalogAndNamesTheOthers() {
		assertThat(body()).contains("id=\"step-devops-manager\"", "<a href=\"/roles/global-head-of-sre\">",
				"<span>Principal Engineer</span>", "Promotion, 2–4 years", "Lateral, 2–4 years");
	}

	@Test
	void tellsAlikeTitlesApart() {
		assertThat(body()).contains("Not to be confused with", "Leads one region only.",
				"href=\"/compare?role=director-of-sre&amp;role=global-head-of-sre\"");
		assertThat(body("/roles/devops-manager")).doesNotContain("Not to be confused with");
	}

	@Test
	void tellsApartFromTheOtherSideWhereOnlyThatSideDoes() {
		String page = body("/roles/global-head-of-sre");
		assertThat(section(page, "differs")).contains("From that role’s own page: <q>Leads one region only.</q>",
				"<a href=\"/roles/director-of-sre\">",
				"href=\"/compare?role=global-head-of-sre&amp;role=director-of-sre\"");
		assertThat(Jsoup.parse(page).select(".page-bar ol a[href=#differs]")).hasSize(1);
		assertThat(body()).doesNotContain("From that role’s own page");
	}

	@Test
	void drawsWhatIsTwoStepsAroundIt() {
		String career = section(body("/roles/global-head-of-sre"), "career-path");
		assertThat(career).contains("aria-label=\"Career steps around Global Head of SRE: two back, two ahead\"",
				"aria-label=\"DevOps Manager, Manager, DevOps and release\"",
				"aria-label=\"Director of SRE, Director, Reliability\"", "Two steps back and two ahead, as a list");
		assertThat(career.substring(career.indexOf("<ul class=\"surrounding-steps"))).containsSubsequence(
				"DevOps Manager</a>", "to</span>", "Director of SRE</a>", "Promotion, 2–4 years", "Director of SRE</a>",
				"to</span>", "Global Head of SRE</a>");
	}

	@Test
	void namesRelatedRolesWithTheReason() {
		String related = section(body(), "related");
		assertThat(related).contains("<a class=\"related-title\" href=\"/roles/devops-manager\">DevOps Manager</a>",
				"<li>Manager</li>", "<li>2 of 2 skills shared</li>",
				"<a href=\"/compare?role=director-of-sre&amp;role=devops-manager\">Compare<span class=\"visually-hidden\">"
						+ " Director of SRE with DevOps Manager</span></a>");
	}

	private static String section(String page, String anchor) {
		String rest = page.substring(page.indexOf("<h2 id=\"" + anchor + "\""));
		return rest.substring(0, rest.indexOf("</section>"));
	}

	@Test
	void listsItsContentsInTheOrderOfThePage() {
		String page = body();
		List<String> anchors = Jsoup.parse(page)
			.select(".page-bar ol a")
			.eachAttr("href")
			.stream()
			.map((address) -> address.substring(1))
			.toList();
		assertThat(anchors).containsExactly("summary", "mission", "responsibilities", "differs", "skills", "kpis",
				"career-path", "related", "changes");
		assertThat(anchors.stream().map((anchor) -> page.indexOf(" id=\"" + anchor + "\"")).toList()).isSorted()
			.doesNotContain(-1);
	}

	@Test
	void usesNoIdOfItsOwnThatTheContentCheckDoesNotKnow() {
		List<String> ids = matches(ID, body());
		assertThat(ids).doesNotHaveDuplicates();
		List<String> own = ids.stream()
			.filter((id) -> !id.matches("(area|skill|kpi|step)-.*"))
			.filter((id) -> !List.of("error-budget-policy", "on-call-health").contains(id))
			.filter((id) -> !List.of("mission", "responsibilities", "skills", "kpis", "career-path").contains(id))
			.toList();
		assertThat(Anchors.FRAME).containsAll(own);
	}

	@Test
	void saysWhereToSuggestChange() {
		assertThat(body()).contains("href=\"https://example.org/content/roles/director-of-sre.md\"");
	}

	@Test
	void showsChangeNotesAndOtherFrameworks() {
		assertThat(body()).contains("First published.", "href=\"https://www.onetonline.org/link/summary/11-3021.00\"");
	}

	@Test
	void answersUnknownRoleWithTheClosest() {
		assertThat(this.mvc.get().uri("/roles/director-of-sra")).hasStatus(404)
			.bodyText()
			.contains("/roles/director-of-sre");
	}

	@Test
	void answersRetiredRoleWithItsSuccessor() {
		assertThat(this.mvc.get().uri("/roles/operations-lead")).hasStatus(410)
			.bodyText()
			.contains("/roles/director-of-sre");
	}

	@Test
	void prefixesLinksInTextsWithTheContextPath() {
		String page = assertThat(this.mvc.get().uri("/catalog" + PATH).contextPath("/catalog")).bodyText().actual();
		assertThat(page).contains("href=\"/catalog/roles/global-head-of-sre\"").doesNotContain("href=\"/roles", "~/");
	}

	private String body() {
		return body(PATH);
	}

	private String body(String path) {
		return assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().actual();
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	private static List<String> matches(Pattern pattern, String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

}
