package org.roleprint.web.search;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody answers where the index should be: everything but search goes on.
 */
@SpringBootTest(properties = {
		"spring.datasource.url=jdbc:h2:mem:search-down;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
		"roleprint.content-dir=", "hibernate.search.backend.uris=http://127.0.0.1:1" })
@AutoConfigureMockMvc
@Import(SampleContent.class)
class SearchDownTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void pagesGoOn() {
		assertThat(this.mvc.get().uri("/roles/head-of-devops")).hasStatusOk();
		assertThat(this.mvc.get().uri("/roles")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
	}

	@Test
	void searchSaysThatItIsDown() {
		assertThat(this.mvc.get().uri("/search?q=budget").accept(MediaType.TEXT_HTML))
			.hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.containsHeader(HttpHeaders.RETRY_AFTER)
			.bodyText()
			.contains("<h1>Search is down</h1>", "all pages do");
		assertThat(this.mvc.get().uri("/search")).as("nothing is asked of the index").hasStatusOk();
	}

	@Test
	void theApiSaysSoToo() {
		assertThat(this.mvc.get().uri("/api/search?q=budget")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.containsHeader(HttpHeaders.RETRY_AFTER)
			.bodyJson()
			.extractingPath("$.title")
			.isEqualTo("Search is down");
	}

	@Test
	void nothingIsSuggested() {
		assertThat(this.mvc.get().uri("/api/suggest?q=budg")).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, SearchController.UNKEPT)
			.bodyText()
			.doesNotContain("budget");
		assertThat(this.mvc.get().uri("/search/suggest?q=budg")).hasStatusOk();
	}

}
