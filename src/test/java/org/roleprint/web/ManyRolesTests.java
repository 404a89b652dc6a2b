package org.roleprint.web;

import java.io.UnsupportedEncodingException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.SampleCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What looks otherwise in a catalog with more roles than anybody reads a list or a map
 * of.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:many-roles;MODE=PostgreSQL;"
		+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class ManyRolesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogImport catalogImport;

	@BeforeAll
	void fill() {
		this.catalogImport.replaceWith(SampleCatalog.ofManyRoles(320));
	}

	@Test
	void sumsFamiliesUpAndLeadsToTheirMaps() throws UnsupportedEncodingException {
		Document page = page("/careers");
		assertThat(page.select(".family-overview tbody tr").eachText()).containsExactly("Reliability 160 0 0",
				"DevOps and release 160 0 0");
		assertThat(page.select(".career-ladder")).isEmpty();
		String map = page.select(".family-overview a").attr("href");
		assertThat(map).isEqualTo("/careers?family=reliability");
		assertThat(page(map).select(".family-overview")).isEmpty();
	}

	@Test
	void asksForTitlesOfRolesToCompare() throws UnsupportedEncodingException {
		Document page = page("/compare");
		assertThat(page.select("main select")).isEmpty();
		assertThat(page.select("main input[name=role][type=text]")).hasSize(2);
		assertThat(this.mvc.get().uri("/compare?role={one}&role={other}", "Manager of Team 7", "Manager of Team 12"))
			.hasStatus(301)
			.hasHeader("Location", "/compare?role=manager-of-team-7&role=manager-of-team-12");
		assertThat(page("/compare?role=manager-of-team-7&role=manager-of-team-12").select(".compare-chosen").text())
			.contains("Manager of Team 7");
	}

	@Test
	void asksForTitlesOfBothEndsOfRoute() throws UnsupportedEncodingException {
		Document page = page("/careers/route?from=manager-of-team-7");
		assertThat(page.select("input[name=from]").val()).isEqualTo("Manager of Team 7");
		assertThat(page.select("input[name=to]").val()).isEmpty();
	}

	private Document page(String address) throws UnsupportedEncodingException {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
