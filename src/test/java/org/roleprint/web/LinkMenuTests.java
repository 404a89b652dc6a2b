package org.roleprint.web;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The "Link" menus, on a site that is visited under another address than its server has.
 */
@WebTest
@TestPropertySource(properties = "roleprint.base-url=https://roles.example.org/catalog")
class LinkMenuTests {

	private static final String BASE = "https://roles.example.org/catalog";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/skills/incident-management, Incident management", "/kpis/slo-attainment, SLO attainment",
			"/guides/who-may-stop-what, Who may stop what",
			"/compare?role=head-of-devops&role=director-of-sre, Head of DevOps and Director of SRE compared",
			"/compare?role=director-of-sre&role=head-of-devops, Director of SRE and Head of DevOps compared" })
	void linksThePageByTheAddressOfTheSite(String path, String title) {
		Element menu = menus(path).first();
		assertThat(menu.select("> summary").text()).isEqualTo("Link");
		assertThat(menu.select(".link-texts > label input[readonly]").eachAttr("value")).hasSize(10)
			.startsWith(BASE + path, "[" + title + "](" + BASE + path + ")")
			.contains("<" + BASE + path.replace("&", "&amp;") + "|" + title + ">")
			.last()
			.asString()
			.matches("“" + Pattern.quote(title) + "”\\. Roleprint, version sample, 23 Nov 2026\\. "
					+ Pattern.quote(BASE + path));
		assertThat(menu.select("label").eachText()).startsWith("Plain address", "Markdown");
	}

	@ParameterizedTest
	@CsvSource({ "/skills/incident-management, Incident management", "/kpis/slo-attainment, SLO attainment" })
	void linksByNameWhatHasOne(String path, String name) {
		Element fold = menus(path).select("details.by-name").first();
		assertThat(fold.select("summary").text()).isEqualTo("By name");
		assertThat(fold.select("input").eachAttr("value")).startsWith(BASE + "/to/" + name.replace(' ', '_'),
				"[[role:" + name + "|" + name + "]]");
		assertThat(fold.select("a").attr("href")).isEqualTo("/about/linking#names");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guides/words", "/compare?role=head-of-devops&role=director-of-sre" })
	void offersNoNameForPagesThatHaveNone(String path) {
		assertThat(menus(path).select(".by-name")).isEmpty();
	}

	@Test
	void linksTheComparisonByItsOneAddress() {
		String path = "/compare?role=head-of-devops&role=director-of-sre";
		assertThat(menus(path + "&role=head-of-devops").select("input").first().val()).isEqualTo(BASE + path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare", "/compare?role=director-of-sre", "/roles", "/skills", "/kpis", "/guides" })
	void leavesPagesAloneThatAreNoOneThing(String path) {
		assertThat(menus(path)).isEmpty();
	}

	/** Its own texts are the first of the page that lists those of all parts. */
	@Test
	void leadsFromARoleToTheTextsOfItsPage() {
		assertThat(menus("/roles/director-of-sre").select(".link-texts")).isEmpty();
		Element whole = page("/roles/director-of-sre/links").select(".link-texts").first();
		assertThat(whole.select("> label input").eachAttr("value")).hasSize(10)
			.startsWith(BASE + "/roles/director-of-sre", "[Director of SRE](" + BASE + "/roles/director-of-sre)");
		assertThat(whole.select(".by-name input").first().val()).isEqualTo(BASE + "/to/Director_of_SRE");
	}

	@Test
	void leadsToTheLinksOfThePartsUnderTheContextPath() {
		Document page = page("/some/where/roles/director-of-sre");
		assertThat(page.select("details.link-menu a[data-part-links]").eachAttr("href"))
			.containsExactly("/some/where/roles/director-of-sre/links");
		List<String> texts = page("/some/where/roles/director-of-sre/links").select("#skills input").eachAttr("value");
		assertThat(texts).first().isEqualTo(BASE + "/roles/director-of-sre#skills");
	}

	private Elements menus(String path) {
		return page(path).select("details.link-menu");
	}

	private Document page(String path) {
		String root = path.startsWith("/some/where") ? "/some/where" : "";
		return Jsoup.parse(
				assertThat(this.mvc.get().uri(URI.create(path)).contextPath(root)).hasStatusOk().bodyText().actual());
	}

}
