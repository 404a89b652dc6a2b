package org.roleprint.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.RunningSite;
import org.roleprint.web.data.AnswerSchemas;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API's answers about the real content, held against its own document.
 */
@RunningSite
class ApiDocumentTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private String base = "";

	private JsonNode document = JSON.nullNode();

	@BeforeEach
	void read(@LocalServerPort int port) throws Exception {
		this.base = "http://localhost:" + port;
		this.document = JSON.readTree(get("/api/openapi.json").body());
	}

	@Test
	void describesEveryAddressThatWePromise() {
		assertThat(this.document.at("/paths").propertyNames()).containsExactlyInAnyOrder("/api/roles",
				"/api/roles/{slug}", "/api/roles/{slug}/summary", "/api/skills", "/api/skills/{slug}", "/api/kpis",
				"/api/kpis/{slug}", "/api/search", "/api/suggest", "/api/careers/routes");
	}

	@ParameterizedTest
	@CsvSource({ "/api/search, /api/search?q=error+budget", "/api/search, /api/search?q=eror+bugdet",
			"/api/search, /api/search?q=kubernetes&family=platform", "/api/search, /api/search?q=zzzzzz",
			"/api/search, /api/search", "/api/suggest, /api/suggest?q=err", "/api/suggest, /api/suggest?q=obsrvab",
			"/api/suggest, /api/suggest?q=k8s", "/api/suggest, /api/suggest",
			"/api/careers/routes, /api/careers/routes?from=devops-manager&to=global-head-of-sre",
			"/api/careers/routes, /api/careers/routes?from=head-of-devops&to=head-of-devops",
			"/api/careers/routes, /api/careers/routes?from=vp-of-engineering&to=devops-manager" })
	void searchAndRoutesAnswerAsDescribed(String path, String address) throws Exception {
		HttpResponse<String> answer = get(address);
		if (answer.statusCode() == 200) {
			assertThat(new AnswerSchemas(this.document).problems(path, answer.body())).isEmpty();
		}
		else {
			assertThat(problemsOf(answer)).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/roles/nobody, 404", "/api/careers/routes?from=nobody&to=head-of-devops, 404",
			"/api/careers/routes, 400", "/api/nowhere, 404", "/api/roles/%01, 404", "/api/roles/a%2Fb, 404" })
	void failuresAnswerAsDescribed(String address, int status) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(problemsOf(answer)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/api/roles, roles", "/api/skills, skills", "/api/kpis, kpis" })
	void pagesOfListsFollowEachOther(String path, String entries) throws Exception {
		List<String> slugs = new ArrayList<>();
		String next = this.base + path + "?size=10";
		int total = 0;
		while (next != null) {
			HttpResponse<String> answer = get(next.substring(this.base.length()));
			assertThat(new AnswerSchemas(this.document).problems(path, answer.body())).isEmpty();
			JsonNode list = JSON.readTree(answer.body());
			list.get(entries).valueStream().forEach((entry) -> slugs.add(entry.get("slug").asString()));
			total = list.at("/page/total").asInt();
			next = list.at("/page/next").asString(null);
			assertThat(answer.headers().firstValue("Link").orElse("").contains("rel=\"next\"")).isEqualTo(next != null);
		}
		assertThat(slugs).hasSize(total).doesNotHaveDuplicates();
	}

	@Test
	void everyBlueprintIsAsDescribed() throws Exception {
		AnswerSchemas schemas = new AnswerSchemas(this.document);
		JsonNode roles = JSON.readTree(get("/api/roles?size=100").body()).get("roles");
		assertThat(roles.size()).isGreaterThanOrEqualTo(30);
		for (JsonNode role : roles) {
			String slug = role.get("slug").asString();
			assertThat(schemas.problems("/api/roles/{slug}", get("/api/roles/" + slug).body())).as(slug).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/skills, skills", "/api/kpis, kpis" })
	void everySkillAndKpiIsAsDescribed(String path, String entries) throws Exception {
		AnswerSchemas schemas = new AnswerSchemas(this.document);
		JsonNode list = JSON.readTree(get(path + "?size=100").body()).get(entries);
		assertThat(list.size()).isGreaterThan(50);
		for (JsonNode entry : list) {
			String slug = entry.get("slug").asString();
			assertThat(schemas.problems(path + "/{slug}", get(path + "/" + slug).body())).as(slug).isEmpty();
		}
	}

	@Test
	void everySummaryIsAsDescribedAndLessThanAKilobyte() throws Exception {
		AnswerSchemas schemas = new AnswerSchemas(this.document);
		for (JsonNode role : JSON.readTree(get("/api/roles?size=100").body()).get("roles")) {
			String slug = role.get("slug").asString();
			String summary = get("/api/roles/" + slug + "/summary").body();
			assertThat(schemas.problems("/api/roles/{slug}/summary", summary)).as(slug).isEmpty();
			assertThat(summary.getBytes(StandardCharsets.UTF_8)).as(slug).hasSizeLessThan(1024);
		}
	}

	private List<String> problemsOf(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		JsonNode schema = JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}");
		return new AnswerSchemas(this.document).problems(schema, answer.body());
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.base + path)).build(), BodyHandlers.ofString());
	}

}
