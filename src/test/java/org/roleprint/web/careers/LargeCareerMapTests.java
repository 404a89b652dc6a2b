package org.roleprint.web.careers;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map of the largest catalog that is still drawn whole.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ladders;MODE=PostgreSQL;"
		+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class LargeCareerMapTests {

	private static final int ROLES = 300;

	private static final int MOST_BYTES = 150_000;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogImport catalogImport;

	private String page = "";

	@BeforeAll
	void fill() {
		this.catalogImport.replaceWith(SampleCatalog.ofLadders(ROLES));
		this.page = assertThat(this.mvc.get().uri("/careers")).hasStatusOk().bodyText().actual();
	}

	@Test
	void drawsEveryRoleWithItsLines() {
		Document map = Jsoup.parse(this.page);
		assertThat(map.select(".career-ladder td > a")).hasSize(ROLES);
		assertThat(map.select(".career-ladder td path.s")).hasSize(ROLES);
		assertThat(String.join("", map.select(".ladder-lines path").eachAttr("d")).split("M"))
			.hasSizeGreaterThan(ROLES);
	}

	@Test
	void staysLight() {
		assertThat(this.page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
	}

}
