package org.roleprint.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.web.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the operator is told on a port of its own, and visitors are not.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "roleprint.content-dir=", "roleprint.follow-interval=1h",
				"management.metrics.distribution.percentiles-histogram.http.server.requests=true",
				"management.metrics.distribution.percentiles-histogram.roleprint.search=true",
				"spring.datasource.url=jdbc:h2:mem:operator;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
						+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@Import(SampleContent.class)
class ManagementPortTests {

	private static final Pattern METRIC = Pattern.compile("[a-z]+(_[a-z]+)+(?![a-z_(])");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int visitors;

	@LocalManagementPort
	private int operator;

	@ParameterizedTest
	@CsvSource({ "/actuator/health/liveness, UP", "/actuator/info, version", "/actuator/prometheus, roleprint_pages",
			"/actuator/unanswered, counting" })
	void tellsTheOperator(String path, String part) throws Exception {
		HttpResponse<String> answer = get(this.operator, path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains(part);
	}

	/** With histograms, as the replicas have them. */
	@Test
	void measuresWhatTheDashboardShows() throws Exception {
		assertThat(get(this.visitors, "/roles").statusCode()).isEqualTo(200);
		assertThat(get(this.visitors, "/search?q=budget").statusCode()).isEqualTo(200);
		JsonNode dashboard = new JsonMapper().readTree(Files.readString(Path.of("src/scaleout/dashboard.json")));
		Set<String> shown = dashboard.findValuesAsString("expr")
			.stream()
			.flatMap((expression) -> METRIC.matcher(expression).results())
			.map(MatchResult::group)
			.collect(Collectors.toSet());
		String told = get(this.operator, "/actuator/prometheus").body();
		assertThat(shown).hasSizeGreaterThan(8)
			.allSatisfy((name) -> assertThat(told).containsPattern("(?m)^" + name + "[ {]"));
	}

	@ParameterizedTest
	@CsvSource({ "/actuator/prometheus", "/actuator/info", "/actuator/metrics", "/actuator/unanswered" })
	void tellsVisitorsNothing(String path) throws Exception {
		assertThat(get(this.visitors, path).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
				BodyHandlers.ofString());
	}

}
