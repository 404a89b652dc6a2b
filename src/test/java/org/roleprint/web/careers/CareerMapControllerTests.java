package org.roleprint.web.careers;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The career map: drawn, filtered and as a table.
 */
@WebTest
class CareerMapControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void drawsEveryFamilyWithRolesAsLinks() {
		assertThat(this.mvc.get().uri("/careers")).hasStatusOk()
			.bodyText()
			.contains("4 roles and 4 steps", "aria-label=\"Career map of Reliability\"",
					"aria-label=\"Director of SRE, Director, Reliability\"",
					"<a class=\"career-role\" href=\"/roles/global-head-of-sre\"")
			.doesNotContain("operations-lead", "style=");
	}

	@Test
	void drawsTitlesOutsideTheCatalogAsOutlinesWithoutLink() {
		assertThat(this.mvc.get().uri("/careers")).bodyText()
			.containsPattern("(?s)career-box is-outside.{0,200}Principal");
	}

	@Test
	void tellsKindsOfStepsApart() {
		Document page = Jsoup.parse(assertThat(this.mvc.get().uri("/careers")).bodyText().actual());
		assertThat(page.select("path[data-kind=promotion][d^=M]")).isNotEmpty();
		assertThat(page.select("path[data-kind=lateral][d^=M]")).isNotEmpty();
		assertThat(page.text()).contains("Director of SRE – Global Head of SRE: Promotion, 2–4 years");
	}

	@Test
	void listsTheSameStepsOnce() {
		String table = table("/careers");
		assertThat(table.split("2–4 years", -1)).hasSize(5);
		assertThat(table).contains("Principal Engineer", "Lateral, either way", "Promotion");
	}

	@Test
	void filtersByFamilyAndLevel() {
		assertThat(this.mvc.get().uri("/careers?family=devops-and-release&level=head")).hasStatusOk()
			.bodyText()
			.contains("1 role and 1 step", "Career map of DevOps and release",
					"<title>Career map: DevOps and release, Head · Roleprint</title>")
			.doesNotContain("Career map of Reliability", "Global Head of SRE, Global head");
		assertThat(table("/careers?family=devops-and-release&level=head")).contains("DevOps Manager", "Head of DevOps");
	}

	@Test
	void saysWhatItIgnoresAndWhatToTry() {
		assertThat(this.mvc.get().uri("/careers?family=nonsense&skill=incident-management")).hasStatusOk()
			.bodyText()
			.contains("No role has", "nonsense", "4 roles and 4 steps");
		assertThat(this.mvc.get().uri("/careers?family=devops-and-release&level=director")).hasStatusOk()
			.bodyText()
			.contains("No role fits both filters at once.", "Show the whole map");
	}

	@Test
	void namesOneCanonicalAddress() {
		assertThat(this.mvc.get().uri("/careers?level=head&page=3&sort=title&family=reliability")).bodyText()
			.contains("<link rel=\"canonical\" href=\"http://localhost/careers?family=reliability&amp;level=head\">");
	}

	private String table(String path) {
		String page = assertThat(this.mvc.get().uri(path)).bodyText().actual();
		return page.substring(page.indexOf("<table class=\"step-table"));
	}

}
