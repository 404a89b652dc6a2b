package org.roleprint.web.careers;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of routes, with all that can be wrong in its address.
 */
@WebTest
class RouteControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void asksForBothEnds() {
		assertThat(route("")).hasStatusOk()
			.bodyText()
			.contains("Routes between two roles", "<select name=\"from\">", "<select name=\"to\">",
					"<option value=\"devops-manager\">DevOps Manager</option>",
					"<link rel=\"canonical\" href=\"http://localhost/careers/route\">")
			.doesNotContain("operations-lead");
	}

	@Test
	void walksStepByStep() {
		assertThat(route("?from=devops-manager&to=global-head-of-sre")).hasStatusOk()
			.bodyText()
			.contains("From DevOps Manager to Global Head of SRE", "Route 1: 2 steps, 4–8 years",
					"href=\"/roles/director-of-sre\"", "Promotion", "Several teams.",
					"<option value=\"global-head-of-sre\" selected=\"selected\">");
	}

	@Test
	void keepsTheEndThatIsChosen() {
		assertThat(route("?from=devops-manager&to=")).hasStatusOk()
			.bodyText()
			.contains("<option value=\"devops-manager\" selected=\"selected\">", "Routes between two roles");
	}

	@Test
	void saysThatThereIsNoRouteAndWhatCanBeReached() {
		assertThat(route("?from=global-head-of-sre&to=director-of-sre")).hasStatusOk()
			.bodyText()
			.contains("No steps in the catalog lead from Global Head of SRE to Director of SRE.",
					"href=\"/careers/route?from=director-of-sre&amp;to=global-head-of-sre\"",
					"no step leads to another role");
		assertThat(route("?from=director-of-sre&to=head-of-devops")).hasStatusOk()
			.bodyText()
			.contains("What can be reached from Director of SRE", "Global Head of SRE", "2 of 2 skills shared");
	}

	@Test
	void saysThatBothEndsAreTheSame() {
		assertThat(route("?from=director-of-sre&to=director-of-sre")).hasStatusOk()
			.bodyText()
			.contains("That is the same role twice.");
	}

	@Test
	void answersNotFoundWithTheClosestForUnknownRole() {
		assertThat(route("?from=director-of-sree&to=head-of-devops")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Director of SRE");
	}

	@Test
	void answersGoneForRetiredRole() {
		assertThat(route("?from=operations-lead&to=head-of-devops")).hasStatus(HttpStatus.GONE)
			.bodyText()
			.contains("Operations Lead is retired", "/roles/director-of-sre");
	}

	@Test
	void leadsFormerSlugsAndTitlesToTheOneAddress() {
		assertThat(route("?from=former-devops-manager&to=Global+Head+of+SRE")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader("Location", "/careers/route?from=devops-manager&to=global-head-of-sre");
	}

	@Test
	void survivesOddValues() {
		assertThat(route("?from=%3Cscript%3Ealert(1)%3C/script%3E&to=%00")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.doesNotContain("<script>alert");
		assertThat(route("?from=devops-manager&from=head-of-devops&to=director-of-sre")).hasStatus4xxClientError();
	}

	private MvcTestResult route(String query) {
		return this.mvc.get().uri(URI.create("/careers/route" + query)).exchange();
	}

}
