package org.roleprint.web.frame;

import java.io.UnsupportedEncodingException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses whose parameters name what moved.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:former;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "roleprint.content-dir=" })
@AutoConfigureMockMvc
@Import(FormerAddressesTests.Moved.class)
class FormerFilterTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/roles?skill=firefighting, /roles?skill=incident-management",
			"/roles?kpi=uptime&level=grand-head, /roles?level=head&amp;kpi=slo-attainment",
			"/roles?family=Uptime&family=reliability, /roles?family=reliability",
			"/responsibilities?area=running, /responsibilities?area=reliability-and-operations",
			"/careers?family=uptime, /careers?family=reliability",
			"/search?q=pager&skill=firefighting, /search?q=pager&amp;skill=incident-management" })
	void filtersFollowWhatMoved(String address, String now) {
		assertThat(this.mvc.get().uri(address)).hasStatusOk()
			.bodyText()
			.contains("<link rel=\"canonical\" href=\"http://localhost" + now + "\"")
			.doesNotContain("firefighting", "grand-head", "family=uptime", "area=running");
	}

	@Test
	void rolesThatMovedStayCollectedAndCompared() {
		assertThat(this.mvc.get().uri("/roles?compare=sre-boss")).bodyText().contains("To compare: Director of SRE.");
		assertThat(this.mvc.get().uri("/compare?role=sre-boss&role=head-of-devops")).hasStatus(301)
			.headers()
			.hasValue("Location", "/compare?role=director-of-sre&role=head-of-devops");
	}

	@Test
	void dataIsFilteredByWhatMovedToo() throws UnsupportedEncodingException {
		assertThat(this.mvc.get().uri("/api/roles?skill=firefighting")).bodyText()
			.isEqualTo(this.mvc.get()
				.uri("/api/roles?skill=incident-management")
				.exchange()
				.getResponse()
				.getContentAsString());
	}

}
