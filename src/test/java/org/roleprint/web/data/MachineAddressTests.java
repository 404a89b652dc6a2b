package org.roleprint.web.data;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses that machines ask.
 */
@WebTest
class MachineAddressTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/roles.csv | text/csv;charset=UTF-8;header=present",
			"/skills.csv | text/csv;charset=UTF-8;header=present", "/kpis.csv | text/csv;charset=UTF-8;header=present",
			"/skill-requirements.csv | text/csv;charset=UTF-8;header=present",
			"/feed.atom | application/atom+xml;charset=UTF-8", "/sitemap.xml | application/xml;charset=UTF-8",
			"/robots.txt | text/plain;charset=UTF-8",
			"/opensearch.xml | application/opensearchdescription+xml;charset=UTF-8", "/preview.png | image/png",
			"/roles/director-of-sre/preview.png | image/png", "/skills/observability/preview.png | image/png",
			"/kpis/slo-attainment/preview.png | image/png",
			"/embed/roles/director-of-sre/mission/preview.png | image/png",
			"/roles/director-of-sre/feed.atom | application/atom+xml;charset=UTF-8",
			"/feed.atom?family=reliability&family=devops-and-release | application/atom+xml;charset=UTF-8",
			"/skills/observability.md | text/markdown;charset=UTF-8", "/skills/observability.json | application/json",
			"/kpis/slo-attainment.md | text/markdown;charset=UTF-8", "/kpis/slo-attainment.json | application/json",
			"/api/roles/director-of-sre/summary | application/json",
			"/embed/roles/director-of-sre/mission | text/html;charset=UTF-8",
			"/embed/skills/observability | text/html;charset=UTF-8",
			"/embed/kpis/slo-attainment | text/html;charset=UTF-8" })
	void answersWithItsType(String path, String type) {
		assertThat(this.mvc.get().uri(path)).hasStatusOk()
			.hasContentType(type)
			.headers()
			.containsHeaders(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED);
		assertThat(this.mvc.head().uri(path)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/nobody/preview.png", "/roles/operations-lead/preview.png",
			"/skills/nothing/preview.png", "/kpis/..%00/preview.png",
			"/embed/roles/director-of-sre/nowhere/preview.png",
			"/embed/roles/operations-lead/error-budget-policy/preview.png", "/embed/roles/director-of-sre/nowhere",
			"/embed/roles/director-of-sre/skills", "/embed/roles/nobody/mission", "/embed/skills/nothing",
			"/embed/kpis/nothing", "/embed/guides/words", "/feed.atom?family=nothing", "/roles/nobody/feed.atom",
			"/roles/operations-lead/feed.atom", "/skills/nothing.md", "/kpis/nothing.json", "/api/skills/nothing",
			"/api/roles/operations-lead/summary", "/api/roles/nobody/summary" })
	void hasNothingToSayOfWhatIsNotThere(String path) {
		assertThat(this.mvc.get().uri(URI.create(path)).exchange().getResponse().getStatus()).isBetween(400, 410);
	}

	@Test
	void marksTableForProgramsThatNeedIt() {
		assertThat(this.mvc.get().uri("/roles.csv")).bodyText().startsWith("slug,title");
		assertThat(this.mvc.get().uri("/roles.csv?bom=true")).body()
			.startsWith("\uFEFFslug,title".getBytes(StandardCharsets.UTF_8));
		assertThat(this.mvc.get().uri("/roles.csv")).headers()
			.hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roles.csv\"");
	}

	@Test
	void answersOEmbed() {
		assertThat(this.mvc.get().uri("/oembed?url=http://localhost/roles/director-of-sre&maxwidth=400&format=json"))
			.hasStatusOk()
			.hasContentType("application/json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "type": "rich", "version": "1.0", "title": "Director of SRE", "provider_name": "Roleprint",
					  "provider_url": "http://localhost/", "cache_age": 3600, "width": 400, "height": 400 }
					""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ',
			value = { "url=http://localhost/roles/director-of-sre&format=xml 501",
					"url=http://localhost/roles/director-of-sre&format=json2 501", "format=json 400", "url= 400",
					"url=http://localhost/roles/director-of-sre&maxwidth=0 400",
					"url=http://localhost/roles/director-of-sre&maxwidth=-1 400",
					"url=http://localhost/roles/director-of-sre&maxheight=1e3 400",
					"url=http://localhost/roles/director-of-sre&maxheight=99999999999 400",
					"url=http://evil.example/roles/director-of-sre 404", "url=http://localhost/nowhere 404",
					"url=http://localhost/roles/operations-lead 410", "url=http://localhost/to/Operations_leads 410",
					"url=file:///etc/passwd 404", "url=http://127.0.0.1:1/ 404", "url=%0d%0aX-Evil:%201 404",
					"url=http://localhost/roles/director-of-sre%0d%0aX-Evil:%201 404", "url=%00 404",
					"url=http://localhost/%25%25 404" })
	void refusesOEmbedClearly(String query, int status) {
		assertThat(this.mvc.get().uri(URI.create("/oembed?" + query))).hasStatus(HttpStatus.valueOf(status))
			.hasContentType("application/problem+json")
			.headers()
			.doesNotContainHeader("X-Evil");
	}

	@Test
	void asksNoAddressItIsGiven() throws IOException {
		AtomicInteger asked = new AtomicInteger();
		HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		other.createContext("/", (exchange) -> {
			asked.incrementAndGet();
			exchange.close();
		});
		other.start();
		try {
			String url = "http://127.0.0.1:" + other.getAddress().getPort() + "/roles/director-of-sre";
			assertThat(this.mvc.get().uri("/oembed?url={url}", url)).hasStatus(HttpStatus.NOT_FOUND);
		}
		finally {
			other.stop(0);
		}
		assertThat(asked).hasValue(0);
	}

	@ParameterizedTest
	@CsvSource({ "/to/SRE_Director, /roles/director-of-sre", "/to/director%20of%20sre, /roles/director-of-sre",
			"/to/Director+of+SRE, /roles/director-of-sre", "/to/O11Y, /skills/observability",
			"/to/SLO_attainment, /kpis/slo-attainment", "/to/former-head-of-devops, /roles/head-of-devops" })
	void leadsFromNameToPage(String path, String target) {
		assertThat(this.mvc.get().uri(URI.create(path))).hasStatus(HttpStatus.FOUND)
			.headers()
			.hasValue(HttpHeaders.LOCATION, target);
	}

	@Test
	void offersClosestThreeForUnknownName() {
		assertThat(this.mvc.get().uri("/to/Head_of_DevOop")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Nothing here is called “Head_of_DevOop”", "href=\"/roles/head-of-devops\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/to", "/to/", "/to/..", "/to/a/b/../c", "/to/%00", "/to/%0d%0aX-Evil:%201",
			"/to/%3Cscript%3Ealert(1)%3C/script%3E", "/to/%F0%9F%A6%86", "/to/%ff", "/to/;x=y", "/to/%2500", "/to/%25",
			"/to/%25ff", "/to/%25%25%25", "/to/%26%23x110000;", "/to/%26%2399999999999;", "/to/role:", "/to/roles/",
			"/to/;", "/to/%23", "/to/.html", "/to/()", "/to/&x=y", "/to/%252f%252fevil.example" })
	void answersOddNamesWith404(String path) {
		assertThat(this.mvc.get().uri(URI.create(path))).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.doesNotContain("<script>alert");
	}

	@Test
	void leadsToPlaceOnPage() {
		assertThat(this.mvc.get().uri(URI.create("/catalog/to/SRE_Directors%23on-call-health")).contextPath("/catalog"))
			.headers()
			.hasValue(HttpHeaders.LOCATION, "/catalog/roles/director-of-sre#on-call-health");
	}

	@Test
	void unknownNameLeadsToSearch() {
		assertThat(this.mvc.get().uri("/to/{name}", "error & budget")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("href=\"/search?q=error%20%26%20budget\"");
	}

	@Test
	void answersOverlongNameWith404() {
		assertThat(this.mvc.get().uri("/to/" + "x".repeat(5000))).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.doesNotContain("x".repeat(81));
	}

	@Test
	void cardStandsAloneAndLeavesItsFrame() {
		assertThat(this.mvc.get().uri("/embed/roles/director-of-sre")).hasStatusOk()
			.bodyText()
			.contains("target=\"_top\"", "href=\"http://localhost/roles/director-of-sre\"", "/css/embed", "2 skills")
			.doesNotContain("<script", "masthead");
		assertThat(this.mvc.get().uri("/embed/roles/operations-lead")).hasStatus(HttpStatus.GONE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"error-budget-policy | Responsibility | Error budget policy | turns a spent budget into a change freeze "
					+ "+ Reliability and operations",
			"skill-incident-management | Skill | Incident management | Takes the worst incidents + Expert",
			"kpi-slo-attainment | KPI | SLO attainment | The promise to customers + ≥ 95% (convention)",
			"step-global-head-of-sre | Career | Career step to Global Head of SRE | Several teams. + 2–4 years",
			"area-people-and-teams | Area of responsibility | People and teams | On-call health. + 1 responsibility",
			"mission | Section | Mission | Keep promises. + From Roleprint" })
	void cardOfAPlaceSaysWhatStandsThere(String anchor, String kind, String title, String words) {
		assertThat(this.mvc.get().uri("/embed/roles/director-of-sre/" + anchor)).hasStatusOk()
			.bodyText()
			.contains("Director of SRE · " + kind + "<", ">" + title + "</a></h1>",
					"href=\"http://localhost/roles/director-of-sre#" + anchor + "\" target=\"_top\"",
					"<meta property=\"og:title\" content=\"Director of SRE: " + title + "\">",
					"<meta property=\"og:url\" content=\"http://localhost/embed/roles/director-of-sre/" + anchor
							+ "\">",
					"content=\"http://localhost/embed/roles/director-of-sre/" + anchor + "/preview.png\"")
			.contains(words.split(" \\+ "))
			.doesNotContain("2 skills");
	}

	@Test
	void cardsOfSkillsAndKpisSayWhatTheyAre() {
		assertThat(this.mvc.get().uri("/embed/skills/incident-management")).bodyText()
			.contains("Skill · Reliability", "About Incident management.", "Needed by 4 roles",
					"href=\"http://localhost/skills/incident-management\" target=\"_top\"");
		assertThat(this.mvc.get().uri("/embed/kpis/slo-attainment")).bodyText()
			.contains("KPI · Reliability and operations", "What it is.", "Solid: ≥ 95%", "Monthly", "Measures 4 roles");
	}

	@Test
	void sitesMayFrameEveryCard() {
		for (String card : new String[] { "/embed/roles/director-of-sre/mission", "/embed/skills/observability" }) {
			assertThat(this.mvc.get().uri(card)).headers()
				.extracting((headers) -> headers.getFirst("Content-Security-Policy"))
				.asString()
				.endsWith("frame-ancestors *");
		}
	}

	@Test
	void describesTheSearchWithIconsThatEveryProgramDraws() throws Exception {
		String description = this.mvc.get().uri("/opensearch.xml").exchange().getResponse().getContentAsString();
		assertThat(description).contains(
				"<Image width=\"16\" height=\"16\" type=\"image/vnd.microsoft.icon\">http://localhost/favicon.ico</Image>",
				"<Image width=\"64\" height=\"64\" type=\"image/png\">http://localhost/favicon.png</Image>");
	}

}
