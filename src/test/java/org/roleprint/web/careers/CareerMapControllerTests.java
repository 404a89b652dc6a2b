package org.roleprint.web.careers;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The career map: as a ladder, filtered and as a table.
 */
@WebTest
class CareerMapControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void showsFamiliesByLevelsWithEveryRoleAsLink() {
		Document page = page("/careers");
		assertThat(page.text()).contains("4 roles and 4 steps");
		assertThat(page.select(".career-ladder thead th").eachText()).containsExactly("Manager", "Director", "Head",
				"Global head");
		assertThat(page.select(".career-ladder tbody th").eachText()).containsExactly("Reliability",
				"DevOps and release");
		assertThat(page.select(".career-ladder td > a").eachAttr("href")).containsExactly("/roles/director-of-sre",
				"/roles/global-head-of-sre", "/roles/devops-manager", "/roles/head-of-devops");
		assertThat(page.select("[style]")).isEmpty();
	}

	@Test
	void drawsPromotionsAndKeepsLateralsForWhoAsks() {
		Document page = page("/careers");
		assertThat(String.join("", page.select(".ladder-lines path").eachAttr("d")).split("(?=M)")).hasSize(3);
		assertThat(page.select(".ladder-lines path.s")).isEmpty();
		assertThat(page.getElementsByAttributeValue("name", "sideways")).hasSize(1);
	}

	@Test
	void plansWayOnTop() {
		Document page = page("/careers");
		assertThat(page.select("form[action=/careers/route] select[name=from] option")).hasSize(5);
		assertThat(page.select("form[action=/careers/route] button").text()).isEqualTo("Show the ways");
		assertThat(page("/roles/devops-manager").select("a[href='/careers/route?from=devops-manager']").text())
			.isEqualTo("Plan a way from here");
	}

	@Test
	void listsTheStepsOfFamilyOnce() {
		assertThat(page("/careers").select(".step-table")).isEmpty();
		String table = page("/careers?family=reliability").select(".step-table").text();
		assertThat(table).contains("Principal Engineer", "Lateral, either way", "Promotion");
		assertThat(table.split("2–4 years", -1)).hasSize(4);
	}

	@Test
	void filtersByFamilyAndLevel() {
		Document page = page("/careers?family=devops-and-release&level=head");
		assertThat(page.title()).isEqualTo("Career map: DevOps and release, Head · Roleprint");
		assertThat(page.text()).contains("1 role and 1 step");
		assertThat(page.select(".career-ladder td > a").eachText()).containsExactly("Head of DevOps");
		assertThat(page.select(".step-table").text()).contains("DevOps Manager", "Head of DevOps");
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

	private Document page(String path) {
		return Jsoup.parse(assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().actual());
	}

}
