package org.roleprint.web.search;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an orchestrator hears.
 */
@WebTest
class ReadinessTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void isReadyWithIndexAndCatalogOfTheSameVersion() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"status": "UP", "components": {"readinessState": {"status": "UP"},
					"search": {"status": "UP", "details": {"catalog": "sample", "index": "sample"}}}}""");
	}

	@Test
	void tellsVisitorsTheBuildAndNoFigures() {
		assertThat(this.mvc.get().uri("/actuator/info")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/prometheus")).hasStatus(404);
	}

}
