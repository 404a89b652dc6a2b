package org.roleprint.web.frame;

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
 * Cards, data and feeds that other sites ask for by former addresses.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:former;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "roleprint.content-dir=" })
@AutoConfigureMockMvc
@Import(FormerAddressesTests.Moved.class)
class FormerCardsTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/embed/roles/sre-boss/mission, /embed/roles/director-of-sre/mission",
			"/roles/sre-boss/feed.atom, /roles/director-of-sre/feed.atom",
			"/api/roles/sre-boss/summary, /api/roles/director-of-sre/summary",
			"/api/skills/firefighting, /api/skills/incident-management",
			"/skills/firefighting.md, /skills/incident-management.md", "/kpis/uptime.json, /kpis/slo-attainment.json",
			"/embed/kpis/uptime, /embed/kpis/slo-attainment",
			"/embed/roles/director-of-sre/budget-rules, /embed/roles/director-of-sre/error-budget-policy",
			"/embed/roles/director-of-sre/pager-rules, /embed/roles/head-of-devops/on-call-health",
			"/embed/roles/director-of-sre/skill-typing, /embed/roles/director-of-sre",
			"/embed/roles/director-of-sre/hobbies, /embed/roles/director-of-sre" })
	void cardsAndDataLeadToWhereTheyStandNow(String path, String target) {
		assertThat(this.mvc.get().uri(path)).hasStatus(301).headers().hasValue("Location", target);
	}

	@ParameterizedTest
	@CsvSource({ "roles/director-of-sre#budget-rules, director-of-sre/error-budget-policy",
			"roles/sre-boss#budget-rules, director-of-sre/error-budget-policy",
			"roles/director-of-sre#pager-rules, head-of-devops/on-call-health",
			"roles/director-of-sre#hobbies, director-of-sre" })
	void oEmbedShowsAPlaceWhereItStandsNow(String page, String card) {
		assertThat(this.mvc.get().uri("/oembed?url={url}", "http://localhost/" + page)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.html")
			.asString()
			.startsWith("<iframe src=\"http://localhost/embed/roles/" + card + "\"");
	}

	@Test
	void feedOfAFamilyKeepsItsFormerAddress() {
		assertThat(this.mvc.get().uri("/feed.atom?family=uptime")).hasStatusOk()
			.bodyText()
			.contains("what changed in Reliability", "href=\"http://localhost/feed.atom?family=reliability\"");
	}

}
