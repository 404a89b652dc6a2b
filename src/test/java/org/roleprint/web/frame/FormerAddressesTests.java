package org.roleprint.web.frame;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.FormerName;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.catalog.address.Place;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What visitors of former addresses meet.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:former;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "roleprint.content-dir=" })
@AutoConfigureMockMvc
@Import(FormerAddressesTests.Moved.class)
class FormerAddressesTests {

	private static final String ROLE = "/roles/director-of-sre";

	@Autowired
	private MockMvcTester mvc;

	/**
	 * The sample, in which much has moved.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Moved {

		@Bean
		CatalogVersion sampleVersion(CatalogImport catalogImport) {
			return catalogImport.replaceWith(SampleCatalog.moved(List.of(to("/roles/sre-boss", ROLE, "Director of SRE"),
					to("/roles/outage-lead", "/skills/incident-management#levels", "Incident management"),
					to("/roles/retired-twice", "/roles/operations-lead", "Operations Lead"),
					to("/skills/firefighting", "/skills/incident-management", "Incident management"),
					to("/kpis/uptime", "/kpis/slo-attainment", "SLO attainment"),
					to("/guides/stops", "/guides/who-may-stop-what", "Who may stop what"),
					gone("/guides/halts", "/guides/who-may-stop-what", "Who may stop what"),
					to("/guides/who-may-stop-what#halting", "/guides/who-may-stop-what#stopping", "Stopping"),
					gone("/guides/who-may-stop-what#history", "/guides", "Guides"),
					to("/about/wikis", "/about/linking", "Linking"),
					gone("/roles/server-herder", "/roles/head-of-devops", "Head of DevOps"),
					gone("/skills/<hostile>", "/skills", "Skills"),
					to(ROLE + "#budget-rules", ROLE + "#error-budget-policy", "Error budget policy"),
					to(ROLE + "#spend-rules", ROLE + "#error-budget-policy", "Error budget policy"),
					to(ROLE + "#area-operations", ROLE + "#area-reliability-and-operations", "Operations"),
					to(ROLE + "#skill-firefighting", ROLE + "#skill-incident-management", "Incident management"),
					to(ROLE + "#kpi-uptime", ROLE + "#kpi-slo-attainment", "SLO attainment"),
					to(ROLE + "#step-dev-ops-manager", ROLE + "#step-devops-manager", "DevOps Manager"),
					to(ROLE + "#purpose", ROLE + "#mission", "Mission"), to(ROLE + "#about", ROLE, "Director of SRE"),
					to(ROLE + "#pager-rules", "/roles/head-of-devops#on-call-health",
							"Head of <b>DevOps</b>: On-call health"),
					gone(ROLE + "#skill-typing", ROLE + "#skills", "Director of SRE: Skills"),
					gone(ROLE + "#hobbies", ROLE, "Director of SRE"), gone(ROLE + "#tools", ROLE, "Director of SRE"),
					to("/skills/observability#grades", "/skills/observability#levels", "Observability"),
					gone("/skills/observability#history", "/skills/incident-management", "Incident management"),
					to("/kpis/slo-attainment#formulas", "/kpis/slo-attainment#formula", "SLO attainment"),
					gone("/kpis/slo-attainment#jokes", "/kpis/slo-attainment#caution", "SLO attainment"),
					to("/skills#group-uptime", "/skills#group-reliability", "Skills: Reliability"),
					gone("/kpis#area-vanity", "/kpis", "KPIs"),
					to("/about/levels#grand-head", "/about/levels#head", "Levels: Head"),
					to("/roles?family=uptime", "/roles?family=reliability", "Reliability"),
					to("/responsibilities?area=running", "/responsibilities?area=reliability-and-operations",
							"Reliability and operations")),
					List.of(new FormerName("Pager Boss", ROLE),
							new FormerName("Herder, Servers", "/roles/server-herder"),
							new FormerName("Head of DevOps", "/skills/observability"))));
		}

		private static Move to(String from, String to, String title) {
			return new Move(place(from), place(to), false, title);
		}

		private static Move gone(String from, String to, String title) {
			return new Move(place(from), place(to), true, title);
		}

		private static Place place(String text) {
			return Place.parse(text).orElseGet(() -> Place.page(text));
		}

	}

	@ParameterizedTest
	@CsvSource({ "/roles/sre-boss, /roles/director-of-sre",
			"/roles/sre-boss?from=wiki, /roles/director-of-sre?from=wiki",
			"/roles/sre-boss/scorecard, /roles/director-of-sre/scorecard",
			"/roles/sre-boss.md, /roles/director-of-sre.md", "/roles/sre-boss.json, /roles/director-of-sre.json",
			"/embed/roles/sre-boss, /embed/roles/director-of-sre", "/api/roles/sre-boss, /api/roles/director-of-sre",
			"/roles/sre-boss/preview.png, /roles/director-of-sre/preview.png",
			"/skills/firefighting, /skills/incident-management", "/kpis/uptime, /kpis/slo-attainment",
			"/guides/stops, /guides/who-may-stop-what",
			"/skills/firefighting/preview.png, /skills/incident-management/preview.png", "/about/wikis, /about/linking",
			"/roles/outage-lead?a=b, /skills/incident-management?a=b#levels",
			"/roles/retired-twice, /roles/operations-lead", "/roles/former-head-of-devops, /roles/head-of-devops" })
	void pageThatMovedLeadsToItsNewAddress(String path, String target) {
		assertThat(this.mvc.get().uri(path)).hasStatus(301).headers().hasValue("Location", target);
	}

	@Test
	void redirectsKeepTheContextPath() {
		assertThat(this.mvc.get().uri("/catalog/roles/outage-lead").contextPath("/catalog")).headers()
			.hasValue("Location", "/catalog/skills/incident-management#levels");
	}

	@ParameterizedTest
	@CsvSource({ "sre-boss, /roles/director-of-sre", "SRE boss, /roles/director-of-sre",
			"Firefighting, /skills/incident-management", "uptime, /kpis/slo-attainment",
			"pager_boss, /roles/director-of-sre", "Pager Bosses, /roles/director-of-sre",
			"'herder, servers', /roles/server-herder", "Server herder, /roles/server-herder" })
	void resolverKnowsFormerNames(String name, String target) {
		assertThat(this.mvc.get().uri("/to/{name}", name)).hasStatus(302).headers().hasValue("Location", target);
	}

	@Test
	void pageThatHadNameIsOfferedBesideTheOneThatHasIt() {
		assertThat(this.mvc.get().uri("/to/Head of DevOps")).hasStatus(300)
			.bodyText()
			.contains("href=\"/roles/head-of-devops\"", "href=\"/skills/observability\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/server-herder", "/roles/server-herder/scorecard", "/roles/server-herder.md",
			"/embed/roles/server-herder" })
	void pageThatIsGoneNamesItsSuccessor(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(410)
			.bodyText()
			.contains("This page is gone",
					"Its place was taken by <a href=\"/roles/head-of-devops\">Head of DevOps</a>");
	}

	@Test
	void oEmbedSaysThatPageIsGone() {
		assertThat(this.mvc.get().uri("/oembed?url=http://localhost/roles/server-herder/scorecard")).hasStatus(410);
	}

	@Test
	void guideThatIsGoneNamesItsSuccessorToo() {
		assertThat(this.mvc.get().uri("/guides/halts")).hasStatus(410)
			.bodyText()
			.contains("<a href=\"/guides/who-may-stop-what\">Who may stop what</a>");
	}

	@Test
	void clientsOfDataLearnOfTheSuccessorToo() {
		assertThat(this.mvc.get().uri("/api/roles/server-herder")).hasStatus(410)
			.hasContentType("application/problem+json")
			.bodyJson()
			.hasPathSatisfying("$.successor.path",
					(path) -> assertThat(path).asString().isEqualTo("/roles/head-of-devops"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/skills/sre-boss", "/kpis/firefighting", "/api/kpis/firefighting", "/embed/guides/stops",
			"/roles/sre-bos", "/roles/sre-boss%2f..", "/skills/%3Chostile%3E" })
	void otherAddressesStayUnknown(String path) {
		assertThat(this.mvc.get().uri(URI.create(path)))
			.matches((result) -> result.getResponse().getStatus() >= 400 && result.getResponse().getStatus() < 500);
	}

	@ParameterizedTest
	@CsvSource({ "budget-rules, id=\"error-budget-policy\"", "spend-rules, id=\"error-budget-policy\"",
			"area-operations, id=\"area-reliability-and-operations\"",
			"skill-firefighting, id=\"skill-incident-management\"", "kpi-uptime, id=\"kpi-slo-attainment\"",
			"step-dev-ops-manager, id=\"step-devops-manager\"", "purpose, id=\"mission\"", "about, id=\"summary\"" })
	void formerFragmentStandsInsideWhatReplacedIt(String former, String now) {
		assertThat(body(ROLE)).containsPattern(Pattern.quote(now) + "[^>]*>(\\s*<(p|th)[^>]*>)?\\s*"
				+ "(<span class=\"former-anchor\" id=\"[a-z-]+\"></span>)*" + "<span class=\"former-anchor\" id=\""
				+ former + "\"></span>");
	}

	@Test
	void placeThatLeftThePageSaysWhereItWent() {
		assertThat(note("pager-rules").text())
			.isEqualTo("“Pager rules” moved to Head of <b>DevOps</b>: On-call health.");
		assertThat(note("pager-rules").select("a").attr("href")).isEqualTo("/roles/head-of-devops#on-call-health");
	}

	@Test
	void placeThatIsGoneSaysWhatToReadInstead() {
		assertThat(note("skill-typing").text())
			.isEqualTo("“Typing” is no longer part of this page. See Director of SRE: Skills.");
		assertThat(note("skill-typing").select("a").attr("href")).isEqualTo("/roles/director-of-sre#skills");
	}

	@Test
	void notesStandAtTheEndOfTheirSection() {
		String page = body(ROLE);
		assertThat(List
			.of("id=\"on-call-health\"", "id=\"pager-rules\"", "id=\"hobbies\"", "id=\"skills\"", "id=\"skill-typing\"",
					"id=\"kpis\"", "id=\"career-path\"", "id=\"changes\"", "id=\"tools\"")
			.stream()
			.map(page::indexOf)
			.toList()).doesNotContain(-1).isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "/skills/observability, grades, history", "/kpis/slo-attainment, formulas, jokes",
			"/guides/who-may-stop-what, halting, history", "/skills, group-uptime, group-uptime",
			"/kpis, area-vanity, area-vanity" })
	void otherPagesKeepTheirFormerPlacesToo(String path, String first, String second) {
		assertThat(body(path)).contains("id=\"" + first + "\"", "id=\"" + second + "\"");
	}

	@Test
	void pageWithoutFormerPlacesShowsNone() {
		assertThat(body("/roles/head-of-devops")).doesNotContain("former-");
	}

	@Test
	void noIdStandsTwice() {
		assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(body(ROLE)).results().map((id) -> id.group(1)))
			.doesNotHaveDuplicates();
	}

	private Element note(String id) {
		return Objects.requireNonNull(Jsoup.parse(body(ROLE)).getElementById(id));
	}

	private String body(String path) {
		return assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().actual();
	}

}
