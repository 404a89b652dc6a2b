package org.roleprint.fuzz;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.Filter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.search.query.SearchQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every answer to a search, whatever is asked: the page, the suggestions
 * and the JSON.
 */
final class PageRules {

	private static final JsonMapper JSON = new JsonMapper();

	private final MockMvcTester mvc;

	PageRules(WebApplicationContext context) {
		// The filter that chooses the edition which the answer is made from.
		Filter pageCache = context.getBean("pageCache", Filter.class);
		this.mvc = MockMvcTester.from(context, (mvc) -> mvc.addFilters(pageCache).build());
	}

	void hold(Input input) throws UnsupportedEncodingException {
		Document page = page("/search" + input.query());
		assertThat(page.select("#q").val()).as("the box shows what was typed")
			.isEqualTo(SearchQuery.of(input.arriving()).text());
		assertThat(page.select("main script, main style, main iframe, main [onerror], main [onclick]")).isEmpty();
		String canonical = canonical(page);
		assertThat(canonical(page(canonical))).as("its address shows the same page").isEqualTo(canonical);
		assertThat(get("/api/search" + input.query())).hasStatusOk().bodyJson().extractingPath("$.roles").isNotNull();
		assertThat(echoed("/search/suggest" + input.query())).isEqualTo(input.arriving());
	}

	/** Read by Jackson: the reader behind JSON paths drops the delete character. */
	private String echoed(String address) throws UnsupportedEncodingException {
		MvcTestResult answer = get(address);
		assertThat(answer).hasStatusOk();
		return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).get(0).asString();
	}

	private Document page(String address) throws UnsupportedEncodingException {
		MvcTestResult answer = get(address);
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

	private static String canonical(Document page) {
		URI address = URI.create(page.select("link[rel=canonical]").attr("href"));
		return (address.getRawQuery() != null) ? address.getRawPath() + "?" + address.getRawQuery()
				: address.getRawPath();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

}
