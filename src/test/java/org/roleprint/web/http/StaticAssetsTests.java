package org.roleprint.web.http;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Styles and scripts: hashed addresses, kept for a year, one sheet for all.
 */
@WebTest
class StaticAssetsTests {

	private static final Pattern SHEET = Pattern.compile("href=\"(/css/(?:site|embed)-[0-9a-f]{32}\\.css)\"");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void servesSheetUnderItsContentHashForYear() throws Exception {
		assertThat(this.mvc.get().uri(sheetAddress())).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "max-age=31536000, public, immutable");
	}

	@Test
	void bundlesEverySheetIntoOne() throws Exception {
		assertThat(this.mvc.get().uri(sheetAddress())).bodyText()
			.contains("--paper:", ".masthead-inner{")
			.doesNotContain("@import", "/*", "\n");
	}

	/** One for the theme, before the page is painted; one for the rest. */
	@Test
	void bundlesScriptsIntoTwo() throws Exception {
		String page = this.mvc.get().uri("/roles/director-of-sre").exchange().getResponse().getContentAsString();
		List<String> scripts = Jsoup.parse(page).select("script[src]").eachAttr("src");
		assertThat(scripts).hasSize(2);
		assertThat(scripts.get(0)).matches("/js/theme-[0-9a-f]{32}\\.js");
		assertThat(this.mvc.get().uri(scripts.get(1))).bodyText()
			.contains("clipboard.writeText", "data-parts-all", "htmx:afterSwap")
			.doesNotContain("import \"", "\n\t", "\n//");
	}

	@Test
	void servesScriptsFromWebjarsWithoutVersionInTheTemplate() {
		assertThat(this.mvc.get().uri("/webjars/htmx.org/dist/htmx.min.js")).hasStatusOk();
	}

	/** Whichever is asked for first. */
	@Test
	void sendsNeitherSheetForTheOther() throws Exception {
		assertThat(this.mvc.get().uri(sheetAddress("/embed/roles/director-of-sre"))).bodyText()
			.contains(".kicker")
			.doesNotContain(".masthead-inner");
		assertThat(this.mvc.get().uri(sheetAddress())).bodyText().contains(".masthead-inner");
	}

	private String sheetAddress() throws UnsupportedEncodingException {
		return sheetAddress("/");
	}

	private String sheetAddress(String page) throws UnsupportedEncodingException {
		Matcher found = SHEET.matcher(this.mvc.get().uri(page).exchange().getResponse().getContentAsString());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
