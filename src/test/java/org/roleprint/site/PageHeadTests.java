package org.roleprint.site;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.RunningSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of the real content tell machines in their heads.
 */
@RunningSite
class PageHeadTests {

	/** Readers of link previews look no further. */
	private static final int READ_AT_MOST = 32 * 1024;

	private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

	private final HttpClient client = HttpClient.newHttpClient();

	private String base = "";

	@BeforeEach
	void meet(@LocalServerPort int port) {
		this.base = "http://localhost:" + port;
	}

	@Test
	void headOfRoleIsComplete() throws Exception {
		Document page = parsed(get("/roles/director-of-sre"));
		assertThat(metas(page)).containsEntry("og:title", "Director of SRE · Reliability · Director")
			.containsEntry("og:url", this.base + "/roles/director-of-sre")
			.containsEntry("og:image", this.base + "/roles/director-of-sre/preview.png")
			.containsEntry("og:image:width", "1200")
			.containsEntry("og:image:height", "630")
			.containsEntry("twitter:card", "summary_large_image")
			.containsEntry("twitter:label1", "Job family")
			.containsEntry("twitter:data1", "Reliability")
			.containsEntry("twitter:label2", "Level")
			.containsEntry("twitter:data2", "Director")
			.hasEntrySatisfying("og:image:alt", (alt) -> assertThat(alt).contains("Director of SRE"))
			.hasEntrySatisfying("og:description",
					(text) -> assertThat(text).startsWith("Runs several SRE teams").doesNotContain("<", "&"));
		assertThat(hrefs(page, "application/atom+xml")).containsExactly(this.base + "/feed.atom",
				this.base + "/roles/director-of-sre/feed.atom", this.base + "/feed.atom?family=reliability");
		assertThat(links(page)).containsEntry("application/opensearchdescription+xml", this.base + "/opensearch.xml")
			.containsEntry("text/markdown", this.base + "/roles/director-of-sre.md")
			.containsEntry("application/json", this.base + "/roles/director-of-sre.json");
		Element data = (Element) page.getElementsByTagName("script").item(scriptAt(page));
		assertThat(JsonMapper.builder().build().readTree(data.getTextContent()).at("/@graph/0/@type").asString())
			.isEqualTo("Occupation");
	}

	@Test
	void everyAddressInTheHeadAnswers() throws Exception {
		for (String href : links(parsed(get("/roles/director-of-sre"))).values()) {
			assertThat(status(href)).as(href).isEqualTo(200);
		}
		assertThat(status(metas(parsed(get("/roles/director-of-sre"))).get("og:image"))).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/roles, /preview.png", "/, /preview.png",
			"/compare?role=director-of-sre&role=head-of-devops, /preview.png",
			"/skills/observability, /skills/observability/preview.png",
			"/kpis/change-fail-rate, /kpis/change-fail-rate/preview.png",
			"/roles/director-of-sre/scorecard, /roles/director-of-sre/preview.png",
			"/roles/director-of-sre/job-description, /roles/director-of-sre/preview.png" })
	void everyPageHasCardWithPicture(String path, String picture) throws Exception {
		assertThat(metas(parsed(get(path)))).containsEntry("og:image", this.base + picture)
			.containsKeys("og:title", "og:description", "og:image:alt");
		assertThat(status(this.base + picture)).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/skills/observability, Observability · Skill · Reliability, Kind, Group",
			"/kpis/change-fail-rate, Change fail rate · KPI · Delivery and execution, Start, Solid" })
	void headOfSkillAndKpiSaysWhatItIs(String path, String title, String first, String second) throws Exception {
		assertThat(metas(parsed(get(path)))).containsEntry("og:title", title)
			.containsEntry("twitter:label1", first)
			.containsEntry("twitter:label2", second)
			.hasEntrySatisfying("twitter:data1", (value) -> assertThat(value).isNotBlank())
			.hasEntrySatisfying("twitter:data2", (value) -> assertThat(value).isNotBlank())
			.hasEntrySatisfying("og:description", (text) -> assertThat(text).hasSizeGreaterThan(40));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/roles/nobody", "/to/nobody", "/to/" })
	void missingPageOffersNothingToEmbed(String path) throws Exception {
		assertThat(links(parsed(get(path)))).containsKey("application/atom+xml")
			.doesNotContainKey("application/json+oembed");
	}

	@Test
	void everyHeadEndsWithinWhatReadersRead() throws Exception {
		List<String> pages = LOCATION.matcher(get("/sitemap.xml")).results().map((page) -> page.group(1)).toList();
		assertThat(pages).filteredOn((page) -> page.contains("/roles/")).hasSizeGreaterThanOrEqualTo(30);
		for (String page : pages.stream().filter((address) -> address.matches(".*/roles/[a-z-]+")).toList()) {
			String html = get(page.substring(this.base.length()));
			int end = html.substring(0, html.indexOf("</head>")).getBytes(StandardCharsets.UTF_8).length;
			assertThat(end).as(page).isLessThan(READ_AT_MOST);
		}
	}

	private static int scriptAt(Document page) {
		NodeList scripts = page.getElementsByTagName("script");
		return IntStream.range(0, scripts.getLength())
			.filter((at) -> ((Element) scripts.item(at)).getAttribute("type").equals("application/ld+json"))
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, String> metas(Document page) {
		Map<String, String> metas = new TreeMap<>();
		NodeList nodes = page.getElementsByTagName("meta");
		for (int at = 0; at < nodes.getLength(); at++) {
			Element meta = (Element) nodes.item(at);
			metas.put(meta.getAttribute("property") + meta.getAttribute("name"), meta.getAttribute("content"));
		}
		return metas;
	}

	private static List<String> hrefs(Document page, String type) {
		NodeList nodes = page.getElementsByTagName("link");
		return IntStream.range(0, nodes.getLength())
			.mapToObj((at) -> (Element) nodes.item(at))
			.filter((link) -> link.getAttribute("type").equals(type))
			.map((link) -> link.getAttribute("href"))
			.toList();
	}

	private static Map<String, String> links(Document page) {
		Map<String, String> links = new TreeMap<>();
		NodeList nodes = page.getElementsByTagName("link");
		for (int at = 0; at < nodes.getLength(); at++) {
			Element link = (Element) nodes.item(at);
			if (List.of("alternate", "search").contains(link.getAttribute("rel"))) {
				links.put(link.getAttribute("type"), link.getAttribute("href"));
			}
		}
		return links;
	}

	private static Document parsed(String html) throws Exception {
		return new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(new InputSource(new StringReader(html)));
	}

	private int status(String address) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
		return this.client.send(request, BodyHandlers.discarding()).statusCode();
	}

	private String get(String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path)).build();
		return this.client.send(request, BodyHandlers.ofString()).body();
	}

}
