package org.roleprint.web.roles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scorecard and the job description, made from the structure of a blueprint.
 */
@WebTest
class SheetControllersTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void putsRoleOnScorecard() {
		assertThat(this.mvc.get().uri("/roles/director-of-sre/scorecard")).hasStatusOk()
			.bodyText()
			.contains("<title>Director of SRE: scorecard · Roleprint</title>", "Answers for Director of SRE.",
					"Error budget policy", "Incident management", "Expert", "≥ 95%", "data-basis=\"convention\"",
					"Reports to Chief Technology Officer", "DevOps Manager", "Global Head of SRE (2–4 years)",
					"Principal Engineer",
					"<link rel=\"canonical\" href=\"http://localhost/roles/director-of-sre/scorecard\">");
	}

	@Test
	void marksWhatToAdaptInTheJobDescription() {
		assertThat(this.mvc.get().uri("/roles/director-of-sre/job-description")).hasStatusOk()
			.bodyText()
			.contains("What you will answer for", "What you bring", "How your success is measured",
					"<mark>range and benefits</mark>", "<mark>Chief Technology Officer</mark>",
					"<mark>20–60 engineers</mark>", "<mark>≥ 95% <span", "data-basis=\"convention\"", "</mark>",
					"href=\"/roles/director-of-sre/job-description.md\"", "# Director of SRE\n");
	}

	@Test
	void writesTheJobDescriptionAsMarkdown() {
		assertThat(this.mvc.get().uri("/roles/director-of-sre/job-description.md")).hasStatusOk()
			.hasContentType("text/markdown;charset=UTF-8")
			.bodyText()
			.startsWith("# Director of SRE\n\n- Company: **[adapt: name and what it does]**\n")
			.contains("- Leads: **[adapt: 20–60 engineers]**\n",
					"\n## What you will answer for\n\n- **Error budget policy.** ",
					"- **Incident management** (Expert): Takes the worst incidents\n",
					"- SLO attainment: **[adapt: ≥ 95% (convention)]**, Monthly\n",
					"From the blueprint <http://localhost/roles/director-of-sre>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "scorecard", "job-description", "job-description.md" })
	void answersLikeTheRoleItself(String sheet) {
		assertThat(this.mvc.get().uri("/roles/unknown/" + sheet)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/roles/operations-lead/" + sheet)).hasStatus(HttpStatus.GONE);
		assertThat(this.mvc.get().uri("/roles/former-director-of-sre/" + sheet)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader("Location", "/roles/director-of-sre/" + sheet);
	}

}
