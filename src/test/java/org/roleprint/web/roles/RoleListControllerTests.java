package org.roleprint.web.roles;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of roles and its filters.
 */
@WebTest
class RoleListControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void showsEveryCurrentRoleInARow() {
		Document page = Jsoup.parse(body(""));
		assertThat(page.text()).contains("4 roles", "Answers for Head of DevOps.").doesNotContain("Operations Lead");
		assertThat(page.select(".rows tbody th > a").eachText()).hasSize(4).contains("Head of DevOps");
	}

	@Test
	void findsRolesByWhatTheirRowsShowAndByOtherNames() {
		assertThat(list("?find=HEAD%20devops")).bodyText()
			.contains("1 of 4 roles", "/roles/head-of-devops\"", "value=\"HEAD devops\"",
					"Remove the filter Find: </span>“HEAD devops”")
			.doesNotContain("/roles/devops-manager\"");
		assertThat(list("?find=worldwide")).bodyText().contains("1 of 4 roles", "/roles/global-head-of-sre\"");
	}

	@Test
	void countsFiltersAmongWhatIsFound() {
		assertThat(list("?find=head")).bodyText()
			.contains("2 of 4 roles")
			.containsPattern("Reliability <span class=\"choice-count\">1<")
			.containsPattern("Manager <span class=\"choice-count\">0<");
	}

	@Test
	void keepsWhatIsFoundInEveryLinkOfTheList() {
		Document page = Jsoup.parse(body("?find=h%26%7Bead%7D%20of&level=head"));
		assertThat(page.select(".chosen-filters a").eachAttr("href")).containsExactly("/roles?level=head",
				"/roles?find=h%26%7Bead%7D%20of", "/roles");
		assertThat(Jsoup.parse(body("?find=head&level=head")).select(".sorts a").eachAttr("href"))
			.contains("/roles?level=head&find=head&sort=title");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost/roles?level=head");
		assertThat(page.select("a:contains(show all roles)").attr("href")).isEqualTo("/roles");
		assertThat(page.select("a:contains(Search all texts)").attr("href")).isEqualTo("/search?q=h%26%7Bead%7D%20of");
	}

	@Test
	void changesTheAddressWithoutAStepWhileSomebodyTypes() {
		assertThat(this.mvc.get().uri("/roles?find=head").header("HX-Trigger", "find"))
			.hasHeader("HX-Replace-Url", "/roles?find=head")
			.doesNotContainHeader("HX-Push-Url");
		assertThat(list("?find=head")).hasHeader("HX-Push-Url", "/roles?find=head");
	}

	@Test
	void showsOnlyWhatFits() {
		assertThat(list("?family=reliability&level=director")).bodyText()
			.contains("1 of 4 roles", "/roles/director-of-sre\"")
			.doesNotContain("/roles/global-head-of-sre\"", "/roles/devops-manager\"");
	}

	@Test
	void showsMoreWithSecondChoiceOfSameGroup() {
		assertThat(list("?level=director&level=manager")).bodyText().contains("2 of 4 roles");
	}

	@Test
	void takesFiltersInAnyCase() {
		assertThat(list("?family=Reliability")).bodyText().contains("2 of 4 roles");
	}

	@Test
	void countsWhatEachFilterWouldShow() {
		assertThat(list("?family=reliability")).bodyText()
			.containsPattern("Manager <span class=\"choice-count\">0<")
			.containsPattern("DevOps and release <span class=\"choice-count\">2<");
	}

	@Test
	void offersWayOutOfEachFilter() {
		assertThat(list("?family=reliability&level=director&sort=title")).bodyText()
			.contains("href=\"/roles?level=director&amp;sort=title\"",
					"href=\"/roles?family=reliability&amp;sort=title\"", "href=\"/roles?sort=title\"");
	}

	@Test
	void saysWhichFiltersItIgnores() {
		assertThat(list("?family=nonsense&skill=%3Cscript%3E")).hasStatusOk()
			.bodyText()
			.contains("No role has", "nonsense", "&lt;script&gt;", "4 roles")
			.doesNotContain("<script>");
	}

	@Test
	void saysWhatToTryWhenNothingFits() {
		assertThat(list("?level=manager&family=reliability")).hasStatusOk()
			.bodyText()
			.contains("0 of 4 roles", "No role fits all of this at once.", "show all roles");
	}

	@Test
	void showsNearestPageAndNamesItCanonical() {
		for (String page : new String[] { "99", "99999999999", "0", "-3", "second" }) {
			assertThat(list("?page=" + page)).hasStatusOk()
				.bodyText()
				.contains("<link rel=\"canonical\" href=\"http://localhost/roles\">", "/roles/head-of-devops\"");
		}
	}

	@Test
	void namesOneCanonicalAddressForOneState() {
		assertThat(list("?page=1&level=director&utm_source=mail&family=reliability&sort=family&size=30")).bodyText()
			.contains("<link rel=\"canonical\" href=\"http://localhost/roles?family=reliability&amp;level=director\">");
	}

	@Test
	void keepsAddressShareableWhenResultsSwapInPlace() {
		assertThat(list("?level=director&sort=family")).hasHeader("HX-Push-Url", "/roles?level=director");
	}

	@Test
	void swapsOnlyTheListInPlace() {
		assertThat(list("")).bodyText()
			.contains("data-hx-get=\"/roles\"", "data-hx-include=\"#filters\"", "id=\"list\"", "\"allowEval\":false")
			.containsPattern("data-library=\"/webjars/htmx.org/[0-9.]+/dist/htmx.min-[0-9a-f]{10}\\.js\"")
			.doesNotContainPattern("<script[^>]*htmx");
	}

	@Test
	void sortsByTitleWithOtherNamesInAnIndex() {
		String page = body("?sort=title");
		assertThat(page).contains("Titles and other names, A to Z", "Worldwide SRE lead", "see Global Head of SRE");
		assertThat(page.indexOf("Answers for DevOps Manager."))
			.isLessThan(page.indexOf("Answers for Director of SRE."));
		assertThat(body("")).doesNotContain("Titles and other names, A to Z");
	}

	@Test
	void sortsBySeniority() {
		String page = body("?sort=level");
		assertThat(page.indexOf("Answers for Global Head")).isLessThan(page.indexOf("Answers for DevOps Manager."));
	}

	private MvcTestResult list(String query) {
		return this.mvc.get().uri(URI.create("/roles" + query)).exchange();
	}

	private String body(String query) {
		return assertThat(list(query)).bodyText().actual();
	}

}
