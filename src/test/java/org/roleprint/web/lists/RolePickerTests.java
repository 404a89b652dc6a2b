package org.roleprint.web.lists;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Collecting roles to compare, on every list, by links alone.
 */
@WebTest
class RolePickerTests {

	private static final String SRE = "director-of-sre";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/roles", "/roles?family=reliability&sort=title", "/responsibilities",
			"/responsibilities?area=people-and-teams", "/search?q=error%20budget", "/search?q=Director%20of%20SRE",
			"/skills/incident-management", "/kpis/slo-attainment", "/roles/head-of-devops" })
	void addsRoleByLinkAndTakesItOutAgain(String list) {
		Element add = toggle(page(list), "Add to comparison Director of SRE");
		assertThat(add.attr("rel")).isEqualTo("nofollow");
		String added = address(list, "compare=" + SRE);
		assertThat(add.attr("href").replace("#related", "")).isEqualTo(added);

		Document after = page(add.attr("href"));
		assertThat(after.select("[aria-label='Roles to compare'] li").eachText()).hasSize(1);
		assertThat(after.select("[aria-label='Roles to compare']").text()).contains("Add one more to compare them.");
		assertThat(toggle(after, "Remove from comparison Director of SRE").attr("href").replace("#related", ""))
			.isEqualTo(list);
		assertThat(after.select(".tray a:contains(Clear)").attr("href").replace("#related", "")).isEqualTo(list);
		assertThat(page(list).select("[aria-label='Roles to compare']")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles", "/responsibilities", "/search?q=sre", "/skills/incident-management",
			"/kpis/slo-attainment", "/roles/head-of-devops" })
	void leadsToTheComparisonInTheOrderOfCollecting(String list) {
		Document page = page(address(list, "compare=global-head-of-sre&compare=director-of-sre"));
		Element compare = page.select("a:contains(Compare 2 roles)").first();
		assertThat(compare).isNotNull();
		assertThat(compare.attr("href")).isEqualTo("/compare?role=global-head-of-sre&role=director-of-sre");
		assertThat(page.select("link[rel=canonical]").attr("href")).doesNotContain("compare");
		assertThat(page.select("meta[property=og:url]").attr("content")).doesNotContain("compare");
	}

	@Test
	void keepsTheCollectedRolesWhileFilteringSortingAndTurningPages() {
		Document roles = page("/roles?family=reliability&size=10&compare=" + SRE);
		assertThat(roles.select("form.filters input[name=compare]").eachAttr("value")).containsExactly(SRE);
		assertThat(roles.select(".sorts a, .chosen-filters a, .pagination a").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.contains("compare=" + SRE));
		Document lines = page("/responsibilities?compare=" + SRE);
		assertThat(lines.select(".jump-list a").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.contains("compare=" + SRE + "#area-"));
		Document search = page("/search?q=incidnt+manager&area=people-and-teams&compare=" + SRE);
		assertThat(
				search.select("form.filters input[name=compare], #search-kept input[name=compare]").eachAttr("value"))
			.containsExactly(SRE, SRE);
		assertThat(search.select(".chosen-filters a, .notice a, .pagination a").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.contains("compare=" + SRE));
	}

	@Test
	void tellsScriptWhichAddressToShow() {
		assertThat(list("/roles?level=head&compare=" + SRE)).hasHeader("HX-Push-Url",
				"/roles?level=head&compare=" + SRE);
		assertThat(list("/search?q=budget&compare=" + SRE)).hasHeader("HX-Push-Url", "/search?q=budget&compare=" + SRE);
		Document page = page("/roles?compare=" + SRE);
		assertThat(page.select("#tray-said[aria-live=polite]").text()).isEqualTo("To compare: Director of SRE.");
		assertThat(toggle(page, "Add to comparison Head of DevOps").attr("data-hx-get"))
			.isEqualTo("/roles?compare=director-of-sre&compare=head-of-devops");
	}

	@Test
	void takesTheCollectedRolesToOtherLists() {
		assertThat(page("/roles?level=head&compare=" + SRE).select(".tray-lists a").eachAttr("href"))
			.containsExactly("/responsibilities?compare=" + SRE, "/search?compare=" + SRE);
	}

	@Test
	void collectsEachRoleOnceAndIgnoresUnknownOnes() {
		Document page = page("/roles?compare=Director+of+SRE&compare=director-of-sre&compare=%3Cb%3E&compare=&compare");
		assertThat(page.select(".tray-roles li")).hasSize(1);
		assertThat(page.select(".notice").text())
			.isEqualTo("No role has the address “<b>”, so it is not among those to compare.");
		assertThat(page("/roles?compare=operations-lead").select(".notice").text()).contains("operations-lead");
	}

	@Test
	void offersNoFifthRole() {
		Document page = page("/roles?compare=director-of-sre&compare=head-of-devops&compare=devops-manager"
				+ "&compare=global-head-of-sre");
		assertThat(page.select(".compare-toggle").eachText()).hasSize(4)
			.allMatch((text) -> text.startsWith("Remove from comparison"));
		assertThat(page.select(".tray").text()).contains("Compare 4 roles", "Four are as many as fit.");
	}

	private static String address(String list, String query) {
		return list + (list.contains("?") ? "&" : "?") + query;
	}

	private static Element toggle(Document page, String name) {
		return page.select("a.compare-toggle")
			.stream()
			.filter((link) -> link.text().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError(name + " is not among " + page.select(".compare-toggle").eachText()));
	}

	private Document page(String address) {
		return Jsoup.parse(assertThat(list(address)).hasStatusOk().bodyText().actual());
	}

	private MvcTestResult list(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

}
