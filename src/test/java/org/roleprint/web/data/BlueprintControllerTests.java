package org.roleprint.web.data;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One role in several forms.
 */
@WebTest
class BlueprintControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/roles/director-of-sre.json | */* | application/json",
					"/roles/director-of-sre.json | text/html | application/json",
					"/roles/director-of-sre.md | text/html,*/*;q=0.8 | text/markdown;charset=UTF-8",
					"/roles/director-of-sre.md | application/json | text/markdown;charset=UTF-8",
					"/roles/director-of-sre | application/json | application/json",
					"/roles/director-of-sre | text/markdown | text/markdown;charset=UTF-8",
					"/roles/director-of-sre | text/markdown, text/html;q=0.5 | text/markdown;charset=UTF-8",
					"/roles/director-of-sre | text/html,application/xhtml+xml,*/*;q=0.8 | text/html;charset=UTF-8",
					"/roles/director-of-sre | image/avif,*/* | text/html;charset=UTF-8",
					"/roles/director-of-sre | */* | text/html;charset=UTF-8" })
	void answersInTheFormAskedFor(String path, String accept, String type) {
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.ACCEPT, accept)).hasStatusOk().hasContentType(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", value = { "none | html", "*/* | html",
			"text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | html", "text/* | html",
			"text/html;q=0.1, text/markdown;q=0.9 | markdown", "text/markdown;q=0.5, text/html | html",
			"application/json | json", "application/json;q=0, text/html | html", "application/json;q=0, */* | html",
			"application/json;q=0.1, text/html;q=0.9 | html", "application/json, text/plain, */* | html",
			"text/html, application/json;q=0.5 | html", "text/markdown | markdown", "image/* | html", "nonsense | html",
			"text/html;q=0, */*;q=0.1 | json", "application/json;q=0 | html" })
	void answersInTheFormThatIsPreferred(String accept, String form) {
		MockMvcRequestBuilder request = this.mvc.get().uri("/roles/director-of-sre");
		assertThat((accept != null) ? request.header(HttpHeaders.ACCEPT, accept) : request).hasStatusOk()
			.contentType()
			.satisfies((type) -> assertThat(type.getSubtype()).isEqualTo(form));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/roles/director-of-sre | text/html;q=0", "/roles/director-of-sre | */*;q=0",
					"/roles | text/html; Q=0.000", "/roles/director-of-sre.md | text/markdown;q=0, */*",
					"/api/roles | application/json;q=0, */*" })
	void neverServesWhatTheClientWillNotHave(String path, String accept) {
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.ACCEPT, accept)).hasStatus(HttpStatus.NOT_ACCEPTABLE);
	}

	@Test
	void tellsCachesThatFormsDiffer() {
		for (String accept : new String[] { "application/json", "text/markdown", "text/html" }) {
			assertThat(this.mvc.get().uri("/roles/director-of-sre").header(HttpHeaders.ACCEPT, accept)).headers()
				.extracting((headers) -> headers.getFirst(HttpHeaders.VARY))
				.asString()
				.matches("(?i)accept(,.*)?");
		}
	}

	@Test
	void hasOneTagForEachForm() {
		String json = tag("application/json");
		assertThat(json).isNotBlank().isNotEqualTo(tag("text/markdown"));
	}

	@Test
	void writesSkillThatStandsOnItsOwn() {
		assertThat(this.mvc.get().uri("/skills/incident-management.md")).bodyText()
			.startsWith("""
					# Incident management

					- Source: <http://localhost/skills/incident-management>
					- Group: Reliability
					- Also known as: major incident management

					About Incident management.

					## Levels

					- **Awareness.** Knows it.
					""")
			.contains(
					"- [DevOps Manager](http://localhost/roles/devops-manager#skill-incident-management): Expert, must have");
	}

	@Test
	void writesKpiThatStandsOnItsOwn() {
		assertThat(this.mvc.get().uri("/kpis/change-fail-rate.md")).bodyText().isEqualTo("""
				# Change fail rate

				- Source: <http://localhost/kpis/change-fail-rate>
				- Area: Reliability and operations
				- Unit: %
				- Higher is better
				- Read: Monthly

				What it is.

				## Formula

				a / b

				## Rungs

				- **Solid.** ≥ 95% (Published). Why this number. [A study, 2024](https://example.org/study)

				## Caution

				Can mislead.
				""");
	}

	@Test
	void namesItsPage() {
		assertThat(this.mvc.get().uri("/skills/observability.md")).headers()
			.hasValue(HttpHeaders.LINK, "<http://localhost/skills/observability>; rel=\"canonical\"");
		assertThat(this.mvc.get().uri("/roles/director-of-sre.md")).headers()
			.hasValue(HttpHeaders.LINK, "<http://localhost/roles/director-of-sre>; rel=\"canonical\"");
	}

	@ParameterizedTest
	@CsvSource({ "/roles/nobody.json, 404", "/roles/nobody.md, 404", "/roles/operations-lead.json, 410",
			"/roles/operations-lead.md, 410", "/roles/former-head-of-devops.json, 301", "/roles/.json, 404",
			"/roles/a.b.json, 404" })
	void answersMissingRolesAsItsPageDoes(String path, int status) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.valueOf(status));
	}

	private String tag(String accept) {
		return this.mvc.get()
			.uri("/roles/director-of-sre")
			.header(HttpHeaders.ACCEPT, accept)
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.ETAG);
	}

}
