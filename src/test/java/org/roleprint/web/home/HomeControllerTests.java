package org.roleprint.web.home;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The front page and the frame around every page.
 */
@WebTest
class HomeControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void linksEveryRoleFromTheMap() {
		assertThat(this.mvc.get().uri("/")).hasStatusOk()
			.bodyText()
			.contains("All 4 roles", "href=\"/roles/director-of-sre\"", "href=\"/roles/global-head-of-sre\"",
					"href=\"/roles/devops-manager\"", "href=\"/roles/head-of-devops\"")
			.doesNotContain("operations-lead");
	}

	@Test
	void offersOnlyExampleQueriesThatTheCatalogAnswers() {
		assertThat(this.mvc.get().uri("/")).bodyText()
			.contains("href=\"/search?q=error%20budget\"")
			.doesNotContain("model evaluation");
	}

	@Test
	void countsResponsibilitiesOfEachArea() {
		assertThat(this.mvc.get().uri("/")).bodyText()
			.contains("href=\"/responsibilities?area=people-and-teams\"", "4 responsibilities in 4 roles");
	}

	@Test
	void saysWhatChangedLast() {
		assertThat(this.mvc.get().uri("/")).bodyText().contains("23 Nov 2026", "First published.");
	}

	@Test
	void framesThePageWithNavigationAndCounts() {
		assertThat(this.mvc.get().uri("/")).bodyText()
			.contains("href=\"#main\"", "href=\"/careers\"", "4 role blueprints", "catalog version",
					"<link rel=\"canonical\" href=\"http://localhost/\">");
	}

	@Test
	void worksUnderContextPath() {
		assertThat(this.mvc.get().uri("/catalog/").contextPath("/catalog")).hasStatusOk()
			.bodyText()
			.contains("href=\"/catalog/roles/director-of-sre\"", "href=\"/catalog/css/site-",
					"<link rel=\"canonical\" href=\"http://localhost/catalog/\">")
			.doesNotContain("href=\"/roles");
	}

}
