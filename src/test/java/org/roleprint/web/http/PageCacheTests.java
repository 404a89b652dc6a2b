package org.roleprint.web.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages are made once for an edition and sent as ready bytes.
 */
@WebTest
@TestPropertySource(properties = { "server.compression.enabled=true", "roleprint.search.count-unanswered=true",
		"spring.datasource.url=jdbc:h2:mem:kept-pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
class PageCacheTests {

	private static final String ROLE = "/roles/director-of-sre";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private MeterRegistry meters;

	/** Every test begins with nothing made. */
	@BeforeEach
	void showAnotherEdition() {
		this.catalogImport.replaceWith(SampleCatalog.with("other", List.of(SampleCatalog.headOfDevopsAlone())));
		this.catalogImport.replaceWith(SampleCatalog.content());
	}

	@ParameterizedTest
	@ValueSource(strings = { ROLE, "/", "/roles", "/skills/observability", "/kpis/slo-attainment", "/careers",
			"/compare?role=director-of-sre&role=devops-manager", "/search?q=error+budget", "/api/roles/director-of-sre",
			"/roles/director-of-sre/preview.png", "/feed.atom", "/css/site.css" })
	void makesPageOnceAndSendsItAgain(String address) throws IOException {
		byte[] first = get(address).getContentAsByteArray();
		double made = count("made");
		double hits = count("hit");
		assertThat(get(address).getContentAsByteArray()).isEqualTo(first);
		assertThat(count("made")).isEqualTo(made);
		assertThat(count("hit")).isEqualTo(hits + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { ROLE, "/search?q=error+budget", "/skills.csv", "/css/site.css" })
	void sendsEveryHeaderOnceWhetherItMadeThePageOrNot(String address) throws IOException {
		MockHttpServletResponse first = get(address);
		MockHttpServletResponse again = get(address);
		assertThat(again.getHeaderNames()).isEqualTo(first.getHeaderNames());
		assertThat(first.getHeaderNames()).allSatisfy((name) -> {
			assertThat(first.getHeaders(name)).doesNotHaveDuplicates();
			assertThat(again.getHeaders(name)).isEqualTo(first.getHeaders(name));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=zebras", "/api/search?q=zebras" })
	void keepsNoAnswerToAQuestionThatIsCountedEachTime(String address) {
		get(address);
		double made = count("made");
		assertThat(get(address).getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(count("made")).isEqualTo(made + 1);
	}

	@Test
	void keepsWhatIsAskedWhileSomebodyTypes() {
		assertThat(this.mvc.get().uri("/search?q=zebras").header("HX-Trigger", "q")).hasHeader("Cache-Control",
				"no-cache");
	}

	@Test
	void makesPageAnewForAnotherEdition() throws IOException {
		String before = get("/roles").getContentAsString();
		this.catalogImport.replaceWith(SampleCatalog.with("other", List.of(SampleCatalog.headOfDevopsAlone())));
		assertThat(get("/roles").getContentAsString()).isNotEqualTo(before).doesNotContain("Director of SRE");
	}

	@Test
	void leavesOutParametersThatThePageDoesNotRead() throws IOException {
		String page = get("/roles?family=reliability").getContentAsString();
		double made = count("made");
		assertThat(get("/roles?utm_source=chat&family=reliability&q=x").getContentAsString()).isEqualTo(page);
		assertThat(get(ROLE + "?utm_source=chat").getContentAsString()).isEqualTo(get(ROLE).getContentAsString());
		assertThat(count("made")).isEqualTo(made + 1);
	}

	@Test
	void tellsParametersApartWhateverTheyHold() throws IOException {
		assertThat(get("/search?q=budget&page=1").getContentAsString())
			.isNotEqualTo(get("/search?q=budget%0Apage%201%201").getContentAsString());
		assertThat(get("/compare?role=director-of-sre&role=devops-manager").getContentAsString())
			.isNotEqualTo(get("/compare?role=devops-manager&role=director-of-sre").getContentAsString());
	}

	@Test
	void answersKnownTagBeforeThePageIsMade() {
		String tag = get(ROLE).getHeader("ETag");
		showAnotherEdition();
		double made = count("made");
		assertThat(this.mvc.get().uri(ROLE).header("If-None-Match", "W/\"x\", " + tag))
			.hasStatus(HttpStatus.NOT_MODIFIED)
			.headers()
			.hasValue("ETag", tag)
			.hasValue("Cache-Control", "no-cache");
		assertThat(count("made")).isEqualTo(made);
	}

	@Test
	void neverTakesTagOfAnotherPageOrAnotherSite() {
		String other = get("/roles/head-of-devops").getHeader("ETag");
		assertThat(this.mvc.get().uri(ROLE).header("If-None-Match", other)).hasStatusOk();
		String evil = this.mvc.get()
			.uri(ROLE)
			.header("X-Forwarded-Host", "evil.example")
			.exchange()
			.getResponse()
			.getHeader("ETag");
		assertThat(this.mvc.get().uri(ROLE).header("If-None-Match", evil)).hasStatusOk()
			.bodyText()
			.doesNotContain("evil.example");
	}

	@Test
	void asksForAnyTagOnlyWhereThereIsPage() {
		assertThat(this.mvc.get().uri(ROLE).header("If-None-Match", "*")).hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(this.mvc.get().uri("/roles/nobody").header("If-None-Match", "*")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void keepsOnlyPages() {
		double made = count("made");
		assertThat(this.mvc.get().uri("/roles/nobody")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/roles/operations-lead")).hasStatus(HttpStatus.GONE);
		assertThat(this.mvc.get().uri("/roles/former-head-of-devops")).hasStatus(HttpStatus.MOVED_PERMANENTLY);
		assertThat(this.mvc.get().uri("/to/{name}", "SRE Director")).hasStatus(HttpStatus.FOUND);
		assertThat(count("made")).isEqualTo(made);
	}

	@Test
	void compressesOnceAndInflatesForWhoeverWantsIt() throws IOException {
		MockHttpServletResponse plain = get(ROLE);
		MockHttpServletResponse packed = this.mvc.get()
			.uri(ROLE)
			.header("Accept-Encoding", "gzip, deflate, br")
			.exchange()
			.getResponse();
		assertThat(plain.getHeader("Content-Encoding")).isNull();
		assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(packed.getHeader("Vary")).contains("accept-encoding", "accept");
		assertThat(plain.getHeader("Vary")).contains("accept-encoding", "accept");
		assertThat(packed.getContentLength()).isEqualTo(packed.getContentAsByteArray().length);
		try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
			assertThat(body.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
		}
		assertThat(this.mvc.get().uri(ROLE).header("Accept-Encoding", "gzip;q=0")).headers()
			.doesNotContainHeader("Content-Encoding");
	}

	@Test
	void sendsEachFormOfRoleToThoseWhoPreferIt() {
		assertThat(this.mvc.get().uri(ROLE).header("Accept", "application/json")).hasContentType("application/json");
		assertThat(this.mvc.get().uri(ROLE).header("Accept", "text/markdown"))
			.hasContentType("text/markdown;charset=UTF-8");
		assertThat(this.mvc.get().uri(ROLE).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
			.hasContentType("text/html;charset=UTF-8");
		assertThat(this.mvc.get().uri(ROLE).header("Accept", "application/json")).hasContentType("application/json");
	}

	@Test
	void letsOneRequestMakeThePageForAll() {
		double made = count("made");
		List<CompletableFuture<byte[]>> visitors = new ArrayList<>();
		for (int number = 0; number < 20; number++) {
			visitors.add(CompletableFuture.supplyAsync(() -> get("/responsibilities").getContentAsByteArray()));
		}
		byte[] page = get("/responsibilities").getContentAsByteArray();
		assertThat(visitors).extracting(CompletableFuture::join).allSatisfy((body) -> assertThat(body).isEqualTo(page));
		assertThat(count("made")).isEqualTo(made + 1);
	}

	@Test
	void keepsPagesForEightSiteAddressesOnly() throws IOException {
		for (String host : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")) {
			at(host);
		}
		double made = count("made");
		at("a");
		assertThat(count("made")).as("the first is kept").isEqualTo(made);
		assertThat(at("j")).as("the tenth is right all the same").contains("http://j.example/roles/director-of-sre");
		assertThat(count("made")).as("and made each time").isEqualTo(made + 1);
	}

	private String at(String host) throws IOException {
		return this.mvc.get()
			.uri(ROLE)
			.header("X-Forwarded-Host", host + ".example")
			.exchange()
			.getResponse()
			.getContentAsString();
	}

	private MockHttpServletResponse get(String address) {
		MockHttpServletResponse response = this.mvc.get().uri(address).exchange().getResponse();
		assertThat(response.getStatus()).as(address).isEqualTo(HttpStatus.OK.value());
		return response;
	}

	private double count(String result) {
		return this.meters.counter("roleprint.pages", "result", result).count();
	}

}
