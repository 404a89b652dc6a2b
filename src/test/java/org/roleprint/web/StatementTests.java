package org.roleprint.web;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No request asks the database: every answer comes from the edition in memory, kept pages
 * or not.
 */
@WebTest
@TestPropertySource(properties = "roleprint.page-cache=0")
class StatementTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MeterRegistry meters;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles", "/roles?family=reliability&sort=title", "/roles/director-of-sre",
			"/roles/director-of-sre.md", "/roles/director-of-sre.json", "/roles/director-of-sre/scorecard",
			"/roles/director-of-sre/job-description", "/roles/director-of-sre/job-description.md",
			"/roles/director-of-sre/links", "/roles/director-of-sre/preview.png", "/roles/operations-lead",
			"/roles/former-head-of-devops", "/roles/nobody", "/responsibilities",
			"/responsibilities?area=people-and-teams", "/skills", "/skills/observability", "/skills/nothing", "/kpis",
			"/kpis/slo-attainment", "/careers", "/careers?family=reliability", "/careers/route",
			"/careers/route?from=devops-manager&to=global-head-of-sre", "/compare",
			"/compare?role=director-of-sre&role=devops-manager",
			"/compare.csv?role=director-of-sre&role=devops-manager", "/search?q=error+budget", "/search?q=xyzzy",
			"/search/suggest?q=dir", "/api/suggest?q=dir", "/to/SRE%20Director", "/to/nobody", "/about", "/about/api",
			"/about/levels", "/guides", "/guides/words", "/about/linking", "/about/sources", "/api/roles",
			"/api/roles/director-of-sre", "/api/skills", "/api/kpis", "/api/search?q=budget",
			"/api/careers/routes?from=devops-manager&to=global-head-of-sre", "/embed/roles/director-of-sre",
			"/embed/roles/director-of-sre/mission", "/embed/skills/observability", "/embed/kpis/slo-attainment",
			"/api/skills/observability", "/api/kpis/slo-attainment", "/api/roles/director-of-sre/summary",
			"/skills/observability.md", "/kpis/slo-attainment.md", "/roles/director-of-sre/feed.atom",
			"/feed.atom?family=reliability", "/oembed?url=http://localhost/roles/director-of-sre", "/feed.atom",
			"/sitemap.xml", "/robots.txt", "/opensearch.xml", "/preview.png", "/roles.csv", "/skills.csv", "/kpis.csv",
			"/skill-requirements.csv", "/nowhere" })
	void asksTheDatabaseNothing(String address) {
		long before = connections();
		assertThat(this.mvc.get().uri(address).exchange().getResponse().getStatus()).isLessThan(500);
		assertThat(connections()).isEqualTo(before);
	}

	/** Whoever runs a statement takes a connection first. */
	private long connections() {
		return this.meters.get("hikaricp.connections.acquire").timer().count();
	}

}
