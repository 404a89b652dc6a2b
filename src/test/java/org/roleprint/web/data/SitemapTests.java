package org.roleprint.web.data;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.SiteAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What robots and search boxes are told.
 */
@SampleCatalogTest
class SitemapTests {

	private static final SiteAddress SITE = new SiteAddress("https://roles.example.org/catalog");

	@Autowired
	private Catalog catalog;

	@Test
	void listsEveryPageWithDayOfItsLastChange() throws Exception {
		Document map = parsed(Sitemap.write(this.catalog.edition(), SITE));
		assertThat(texts(map, "loc"))
			.contains("https://roles.example.org/catalog/", "https://roles.example.org/catalog/roles/director-of-sre",
					"https://roles.example.org/catalog/roles/director-of-sre/scorecard",
					"https://roles.example.org/catalog/skills/observability",
					"https://roles.example.org/catalog/kpis/slo-attainment", "https://roles.example.org/catalog/guides",
					"https://roles.example.org/catalog/guides/words")
			.noneMatch((address) -> address.contains("operations-lead") || address.endsWith("/search"))
			.doesNotHaveDuplicates();
		assertThat(texts(map, "lastmod")).isNotEmpty().containsOnly("2026-11-23");
	}

	@Test
	void leavesDayOutWhereNothingIsKnown() throws Exception {
		String map = Sitemap.write(this.catalog.edition(), SITE);
		assertThat(map).contains("<loc>https://roles.example.org/catalog/skills/observability</loc></url>");
	}

	@Test
	void describesSearchWithTemplates() throws Exception {
		Document description = parsed(SearchDescription.write(CatalogDescription.USUAL, Wording.ENGLISH, SITE));
		NodeList urls = description.getElementsByTagName("Url");
		assertThat(urls.item(0).getAttributes().getNamedItem("template").getTextContent())
			.isEqualTo("https://roles.example.org/catalog/search?q={searchTerms}");
		assertThat(texts(description, "ShortName").get(0)).hasSizeLessThanOrEqualTo(16);
	}

	@Test
	void pointsRobotsToSitemap() {
		assertThat(Robots.write(SITE, "/catalog")).contains("Sitemap: https://roles.example.org/catalog/sitemap.xml")
			.contains("Disallow: /catalog/search?*&\n");
	}

	/** Whoever draws previews or looks for broken links keeps to these rules. */
	@ParameterizedTest
	@ValueSource(strings = { "/to/SRE_Director", "/search?q=who+owns+error+budgets", "/search",
			"/compare?role=head-of-devops&role=director-of-sre", "/roles?family=reliability",
			"/embed/roles/director-of-sre/mission", "/roles/director-of-sre/feed.atom", "/oembed?url=x&format=json" })
	void letsRobotsReadWhatPeopleLink(String path) {
		assertThat(isAllowed(path)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=budget&family=reliability", "/roles?family=reliability&level=head",
			"/responsibilities?area=strategy&page=2", "/actuator/health" })
	void keepsRobotsFromEndlessCombinations(String path) {
		assertThat(isAllowed(path)).isFalse();
	}

	/** As RFC 9309 has it: a rule is the beginning of a path, a star is anything. */
	private static boolean isAllowed(String path) {
		return Robots.write(SITE, "/catalog")
			.lines()
			.filter((line) -> line.startsWith("Disallow: "))
			.map((line) -> line.substring("Disallow: ".length()))
			.map((rule) -> Pattern.quote(rule).replace("*", "\\E.*\\Q") + ".*")
			.noneMatch(("/catalog" + path)::matches);
	}

	private static Document parsed(String xml) throws Exception {
		return DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(xml)));
	}

	private static List<String> texts(Document document, String element) {
		NodeList nodes = document.getElementsByTagName(element);
		return IntStream.range(0, nodes.getLength()).mapToObj((at) -> nodes.item(at).getTextContent()).toList();
	}

}
