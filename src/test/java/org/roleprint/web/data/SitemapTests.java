package org.roleprint.web.data;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.SampleCatalogTest;
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
		Document description = parsed(SearchDescription.write(SITE));
		NodeList urls = description.getElementsByTagName("Url");
		assertThat(urls.item(0).getAttributes().getNamedItem("template").getTextContent())
			.isEqualTo("https://roles.example.org/catalog/search?q={searchTerms}");
		assertThat(texts(description, "ShortName").get(0)).hasSizeLessThanOrEqualTo(16);
	}

	@Test
	void pointsRobotsToSitemap() {
		assertThat(Robots.write(SITE, "/catalog")).contains("Sitemap: https://roles.example.org/catalog/sitemap.xml")
			.contains("Disallow: /catalog/search?\n");
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
