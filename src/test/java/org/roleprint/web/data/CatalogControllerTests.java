package org.roleprint.web.data;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API's answers, held against its own document.
 */
@WebTest
class CatalogControllerTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/api/roles, /api/roles", "/api/roles?family=reliability&size=10&sort=title, /api/roles",
			"/api/roles/{slug}, /api/roles/director-of-sre", "/api/roles/{slug}, /roles/global-head-of-sre.json",
			"/api/skills, /api/skills", "/api/kpis, /api/kpis",
			"/api/roles/{slug}/summary, /api/roles/head-of-devops/summary",
			"/api/skills/{slug}, /api/skills/incident-management", "/api/skills/{slug}, /skills/observability.json",
			"/api/kpis/{slug}, /api/kpis/slo-attainment", "/api/kpis/{slug}, /kpis/change-fail-rate.json" })
	void answersAsItsDocumentSays(String path, String address) {
		JsonNode document = document();
		String template = path.replaceFirst("\\?.*", "");
		assertThat(new AnswerSchemas(document).problems(template, text(address))).isEmpty();
	}

	@Test
	void noticesAnswerThatItsDocumentDoesNotDescribe() {
		JsonNode document = document();
		JsonNode schema = JSON.readTree("{\"$ref\":\"#/components/schemas/RoleSummary\"}");
		assertThat(new AnswerSchemas(document).problems(schema, "{\"slug\":\"x\",\"surprise\":1}"))
			.hasSizeGreaterThan(1);
	}

	@Test
	void describesEveryAddressInOpenApi31() {
		JsonNode document = document();
		assertThat(document.get("openapi").asString()).startsWith("3.1.");
		assertThat(document.get("paths").propertyNames())
			.contains("/api/roles", "/api/roles/{slug}", "/api/skills", "/api/kpis")
			.allMatch((path) -> path.startsWith("/api/"));
		assertThat(document.findValues("$ref")).isNotEmpty()
			.allSatisfy((reference) -> assertThat(document.at(reference.asString().substring(1)).isMissingNode())
				.isFalse());
		assertThat(document.findValues("operationId")).extracting(JsonNode::asString).doesNotHaveDuplicates();
	}

	/** JSON is YAML, which some generators ask for. */
	@Test
	void describesItselfToWhoeverAsksForYaml() {
		assertThat(text("/api/openapi.json.yaml")).isEqualTo(text("/api/openapi.json"));
		assertThat(document().at("/info/title").asString()).isEqualTo("Roleprint API");
		assertThat(document().at("/info/version").asString()).isNotEmpty();
	}

	/** Whatever stands before it: a context path, or the prefix of a proxy. */
	@Test
	void documentLeadsToTheAddressItIsServedUnder() {
		String server = document().at("/servers/0/url").asString();
		assertThat(URI.create("https://intranet.example.org/roleprint/api/openapi.json").resolve(server))
			.hasToString("https://intranet.example.org/roleprint/");
	}

	@Test
	void filtersSortsAndPages() {
		JsonNode list = JSON.readTree(text("/api/roles?family=reliability&family=nowhere&sort=title"));
		assertThat(list.at("/roles").valueStream().map((role) -> role.get("slug").asString()))
			.containsExactly("director-of-sre", "global-head-of-sre");
		assertThat(list.at("/ignored/0").asString()).isEqualTo("nowhere");
		assertThat(list.at("/page/total").asInt()).isEqualTo(2);
		assertThat(list.at("/page/self").asString())
			.isEqualTo("http://localhost/api/roles?family=reliability&sort=title&page=1&size=30");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=-1", "page=99999999999999999999", "page=abc", "size=0", "size=1e9", "sort=worst",
			"family=%00", "family=%3Cscript%3E", "level=", "page", "&&=" })
	void answersAnyQueryWithTheNearestPage(String query) {
		assertThat(this.mvc.get().uri(URI.create("/api/roles?" + query))).hasStatusOk();
	}

	@Test
	void givesBlueprintWithAbsoluteAddresses() {
		JsonNode role = JSON.readTree(text("/api/roles/director-of-sre"));
		assertThat(role.at("/responsibilities/0/url").asString())
			.isEqualTo("http://localhost/roles/director-of-sre#error-budget-policy");
		assertThat(role.at("/careerSteps/1/role/url").asString())
			.isEqualTo("http://localhost/roles/global-head-of-sre");
		assertThat(role.at("/careerSteps/2/role").isMissingNode()).isTrue();
		assertThat(role.at("/skills/0/proficiency").asString()).isEqualTo("expert");
	}

	@Test
	void namesRolesBesideOneSkillOrKpiButNotInLists() {
		JsonNode skill = JSON.readTree(text("/api/skills/incident-management"));
		assertThat(skill.at("/roles").size()).isEqualTo(4);
		assertThat(skill.at("/roles/0/url").asString())
			.isEqualTo("http://localhost/roles/devops-manager#skill-incident-management");
		JsonNode kpi = JSON.readTree(text("/api/kpis/slo-attainment"));
		assertThat(kpi.at("/roles/0/target").asString()).isEqualTo("≥ 90%");
		assertThat(kpi.at("/roles/0/basis").asString()).isEqualTo("own");
		assertThat(JSON.readTree(text("/api/skills/observability")).at("/roles").isEmpty()).isTrue();
		assertThat(JSON.readTree(text("/api/skills")).at("/skills/0").has("roles")).isFalse();
	}

	@Test
	void tellsProblemsAsTheStandardSays() {
		assertThat(this.mvc.get().uri("/api/roles/directer-of-sre")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.closest[0].path")
			.isEqualTo("/roles/director-of-sre");
		assertThat(this.mvc.get().uri("/api/roles/operations-lead")).hasStatus(HttpStatus.GONE)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.successor.path")
			.isEqualTo("/roles/director-of-sre");
		assertThat(this.mvc.get().uri("/api/nowhere")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType("application/problem+json");
		assertThat(this.mvc.post().uri("/api/roles")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
	}

	@Test
	void problemsAreAsTheDocumentSays() {
		JsonNode document = document();
		JsonNode schema = JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}");
		for (String address : List.of("/api/roles/directer-of-sre", "/api/roles/operations-lead", "/api/nowhere",
				"/api/skills/observabilty", "/api/kpis/nothing", "/api/roles/operations-lead/summary")) {
			assertThat(new AnswerSchemas(document).problems(schema,
					body(this.mvc.get().uri(address).exchange().getResponse())))
				.isEmpty();
		}
	}

	@Test
	void letsScriptsOfOtherSitesRead() {
		MvcTestResult answer = this.mvc.get()
			.uri("/api/skills")
			.header(HttpHeaders.ORIGIN, "https://wiki.example.org")
			.exchange();
		assertThat(answer).hasStatusOk().headers().hasValue(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		assertThat(this.mvc.options()
			.uri("/api/skills")
			.header(HttpHeaders.ORIGIN, "https://wiki.example.org")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/roles/director-of-sre/summary", "/skills/observability.md",
			"/kpis/slo-attainment.json", "/roles/director-of-sre/feed.atom", "/feed.atom?family=reliability" })
	void letsScriptsReadWhateverIsForMachines(String address) {
		assertThat(this.mvc.get().uri(address).header(HttpHeaders.ORIGIN, "https://wiki.example.org")).headers()
			.hasValue(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@Test
	void letsScriptsReadNoPages() {
		assertThat(this.mvc.get().uri("/").header(HttpHeaders.ORIGIN, "https://wiki.example.org")).headers()
			.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	@Test
	void answersNothingNewWith304() {
		String tag = this.mvc.get().uri("/api/kpis").exchange().getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(tag).isNotBlank();
		assertThat(this.mvc.get().uri("/api/kpis").header(HttpHeaders.IF_NONE_MATCH, tag))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	private JsonNode document() {
		return JSON.readTree(text("/api/openapi.json"));
	}

	private String text(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return body(result.getResponse());
	}

	private static String body(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
