package org.roleprint.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the operator is told on a port of its own, and visitors are not.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "roleprint.content-dir=",
				"spring.datasource.url=jdbc:h2:mem:operator;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
						+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
class ManagementPortTests {

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
