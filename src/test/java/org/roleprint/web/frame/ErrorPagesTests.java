package org.roleprint.web.frame;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.Probes;
import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor meets where there is no page.
 */
@WebTest
@Import(Probes.class)
class ErrorPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/roles/director-of-srre, /roles/director-of-sre",
			"/skills/incident-managment, /skills/incident-management",
			"/kpis/change-failure-rate, /kpis/change-fail-rate", "/devops-manager, /devops-manager" })
	void missingPageOffersTheClosest(String path, String offered) {
		String expected = offered.startsWith("/devops") ? "/roles" + offered : offered;
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Page not found", "Did you mean", "href=\"" + expected + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/nobody.xml", "/feed.rss", "/x.js", "/to/x.png", "/roles/nobody.pdf" })
	void pageIsHtmlWhateverTheAddressEndsWith(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND).hasContentType("text/html;charset=UTF-8");
	}

	@Test
	void missingPageOffersToSearchForItsWords() {
		assertThat(this.mvc.get().uri(URI.create("/xyzzy%20%3Cb%3E.php"))).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Search for “xyzzy &lt;b&gt;”")
			.doesNotContain("Did you mean", "<b>");
	}

	@ParameterizedTest
	@CsvSource({ "/roles/former-head-of-devops, /roles/head-of-devops",
			"/roles/former-head-of-devops/scorecard?a=b, /roles/head-of-devops/scorecard?a=b",
			"/roles/former-head-of-devops.md, /roles/head-of-devops.md",
			"/embed/roles/former-head-of-devops, /embed/roles/head-of-devops",
			"/api/roles/former-head-of-devops, /api/roles/head-of-devops" })
	void formerAddressLeadsToTheNewOne(String path, String target) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue("Location", target);
	}

	@ParameterizedTest
	@CsvSource({ "/Roles, /roles", "/roles/, /roles", "//roles, /roles", "/Roles/?Q=A%20b, /roles?Q=A%20b" })
	void otherSpellingLeadsToTheOneAddress(String path, String target) {
		assertThat(this.mvc.get().uri(URI.create("http://localhost" + path))).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue("Location", target);
	}

	@Test
	void redirectsKeepTheContextPath() {
		assertThat(this.mvc.get().uri("/Catalog/Roles/").contextPath("/Catalog")).headers()
			.hasValue("Location", "/Catalog/roles");
		assertThat(this.mvc.get().uri("/Catalog/roles/former-head-of-devops").contextPath("/Catalog")).headers()
			.hasValue("Location", "/Catalog/roles/head-of-devops");
	}

	@Test
	void retiredRoleNamesItsSuccessor() {
		assertThat(this.mvc.get().uri("/probe/retired/operations-lead")).hasStatus(HttpStatus.GONE)
			.bodyText()
			.contains("Operations Lead is retired", "since 23 Nov 2026", "href=\"/roles/director-of-sre\"",
					"Director of SRE");
	}

	@Test
	void failureShowsNothingOfTheInside() {
		assertThat(this.mvc.get().uri("/probe/broken")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.bodyText()
			.contains("Something went wrong here")
			.doesNotContain(Probes.SECRET, "Exception", "org.roleprint");
	}

	@Test
	void sendingToPageIsRefusedWithWhatIsAllowed() {
		assertThat(this.mvc.post().uri("/").param("a", "b")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
			.headers()
			.hasValue("Allow", "GET, HEAD, OPTIONS");
	}

	@Test
	void formThatIsNotToBeHadIsRefused() {
		assertThat(this.mvc.get().uri("/probe/data").header("Accept", "image/png")).hasStatus(HttpStatus.NOT_ACCEPTABLE)
			.bodyText()
			.contains("Not in that form");
	}

	@Test
	void valueThatMakesNoSenseIsRefused() {
		assertThat(this.mvc.get().uri("/probe/number/seven")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("could not be read")
			.doesNotContain("NumberFormatException");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/roles/director-of-srre", "/roles/director-of-srre.json" })
	void clientsOfDataGetProblemDocument(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType("application/problem+json")
			.bodyJson()
			.hasPathSatisfying("$.title", (title) -> assertThat(title).asString().isEqualTo("Page not found"))
			.hasPathSatisfying("$.status", (status) -> assertThat(status).asNumber().isEqualTo(404))
			.hasPathSatisfying("$.closest[0].path",
					(near) -> assertThat(near).asString().isEqualTo("/roles/director-of-sre"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "application/json|application/problem+json", "text/html,application/json;q=0.9|text/html",
					"*/*|text/html", "application/json, text/plain, */*|text/html",
					"application/json;q=0.1, text/html;q=0.9|text/html",
					"text/html;q=0.1, application/json|application/problem+json",
					"application/*|application/problem+json", "rubbish|text/html" })
	void preferredFormDecides(String accept, String expected) {
		assertThat(this.mvc.get().uri("/no-such-page").header("Accept", accept)).hasStatus(HttpStatus.NOT_FOUND)
			.contentType()
			.satisfies((type) -> assertThat(type.toString()).startsWith(expected));
	}

}
