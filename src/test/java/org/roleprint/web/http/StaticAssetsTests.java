package org.roleprint.web.http;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Styles and scripts: hashed addresses, kept for a year, one sheet for all.
 */
@WebTest
class StaticAssetsTests {

	private static final Pattern SHEET = Pattern.compile("href=\"(/css/(?:site|embed)-[0-9a-f]{10}\\.css)\"");

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

	/** What few visits need is named and not fetched. */
	@Test
	void bundlesScriptsIntoOne() throws Exception {
		String page = this.mvc.get().uri("/roles/director-of-sre").exchange().getResponse().getContentAsString();
		Element script = Jsoup.parse(page).select("script[src]").first();
		assertThat(Jsoup.parse(page).select("script[src]")).hasSize(1);
		assertThat(script.attr("src")).matches("/js/site-[0-9a-f]{10}\\.js");
		assertThat(this.mvc.get().uri(script.attr("src"))).bodyText()
			.contains("roleprint-theme", "data-parts-all", "htmx-config")
			.doesNotContain("import \"", "\n\t", "\n//", "clipboard.writeText");
		assertThat(this.mvc.get().uri(script.attr("data-copy"))).bodyText()
			.contains("clipboard.writeText")
			.doesNotContain("\n\t");
		assertThat(this.mvc.get().uri(script.attr("data-suggest"))).bodyText().contains("listbox");
	}

	@Test
	void linksTheSheetOfAKindOfPageBesideTheSites() throws Exception {
		String page = this.mvc.get().uri("/roles/director-of-sre").exchange().getResponse().getContentAsString();
		List<String> sheets = Jsoup.parse(page).select("link[rel=stylesheet]").eachAttr("href");
		assertThat(sheets).hasSize(2);
		assertThat(sheets.get(1)).matches("/css/role-[0-9a-f]{10}\\.css");
		assertThat(this.mvc.get().uri(sheets.get(1))).bodyText()
			.contains(".role-lead{")
			.doesNotContain("@import", ".masthead-inner");
		assertThat(this.mvc.get().uri(sheets.get(0))).bodyText().doesNotContain(".role-lead{");
	}

	/** Before compression: what a browser has to read. */
	@ParameterizedTest
	@CsvSource({ "site, 30000", "role, 10000", "compare, 10000", "careers, 10000", "sheets, 10000", "embed, 10000",
			"home, 10000", "lists, 10000", "about, 10000" })
	void keepsSheetsSmall(String sheet, int most) throws Exception {
		String rules = this.mvc.get().uri("/css/" + sheet + ".css").exchange().getResponse().getContentAsString();
		assertThat(rules).isNotEmpty().hasSizeLessThan(most);
	}

	@Test
	void servesScriptsFromWebjarsWithoutVersionInTheTemplate() {
		assertThat(this.mvc.get().uri("/webjars/htmx.org/dist/htmx.min.js")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "link[rel=icon][sizes=48x48], image/x-icon", "link[rel=icon][sizes=any], image/svg+xml",
			"link[rel=apple-touch-icon], image/png" })
	void namesIconsInTheHeadAndHasThemKeptForYear(String link, String type) throws Exception {
		String page = this.mvc.get().uri("/roles/director-of-sre").exchange().getResponse().getContentAsString();
		String address = Jsoup.parse(page).select(link).attr("href");
		assertThat(address).matches("/icons/[a-z-]+-[0-9a-f]{10}\\.(ico|svg|png)");
		assertThat(this.mvc.get().uri(address)).hasStatusOk()
			.hasContentType(type)
			.headers()
			.hasValue("Cache-Control", "max-age=31536000, public, immutable");
	}

	/** For chats and wikis that ask without having read a page. */
	@ParameterizedTest
	@CsvSource({ "/favicon.ico, image/x-icon", "/favicon.svg, image/svg+xml", "/favicon.png, image/png",
			"/apple-touch-icon.png, image/png" })
	void hasIconsWhereProgramsLookForThem(String address, String type) {
		assertThat(this.mvc.get().uri(address)).hasStatusOk()
			.hasContentType(type)
			.headers()
			.hasValue("Cache-Control", "no-cache");
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
