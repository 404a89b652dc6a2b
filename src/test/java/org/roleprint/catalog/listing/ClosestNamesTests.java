package org.roleprint.catalog.listing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody who asked for an unknown name is offered.
 */
class ClosestNamesTests {

	private static final List<CatalogName> NAMES = List.of(role("director-of-sre", "Director of SRE", "SRE Director"),
			role("director-of-site-reliability-engineering", "Director of Site Reliability Engineering"),
			role("director-of-devops", "Director of DevOps"), role("devops-director", "DevOps Director"),
			role("devops-manager", "DevOps Manager", "Manager of DevOps"),
			role("head-of-data-engineering", "Head of Data Engineering", "Head of Data"),
			role("head-of-cloud-engineering", "Head of Cloud Engineering"),
			new CatalogName(Kind.ROLE, "head-of-build", "Head of Build", List.of(), List.of("release-head"), List.of(),
					false),
			new CatalogName(Kind.ROLE, "operations-lead", "Operations Lead", List.of(), List.of(), List.of(), true),
			new CatalogName(Kind.SKILL, "incident-management", "Incident management", List.of("major incident"),
					List.of(), List.of(), false),
			new CatalogName(Kind.SKILL, "ci-cd", "Continuous integration and delivery", List.of("CI/CD"), List.of(),
					List.of(), false),
			new CatalogName(Kind.KPI, "change-fail-rate", "Change fail rate", List.of("CFR"), List.of(), List.of(),
					false));

	@ParameterizedTest
	@CsvSource({ "incident-managment, incident-management", "Incident Mangement, incident-management",
			"director-sre, director-of-sre", "sre-director, director-of-sre",
			"director-of-reliability, director-of-site-reliability-engineering",
			"head-of-data-enginering, head-of-data-engineering", "manager-devops, devops-manager",
			"change-failure-rate, change-fail-rate", "CI CD, ci-cd", "release-heads, head-of-build" })
	void offersWhatWasMeantFirst(String wanted, String expected) {
		assertThat(ClosestNames.among(NAMES).to(wanted, 3)).first().extracting(CatalogName::slug).isEqualTo(expected);
	}

	@Test
	void offersBothOrdersOfOneTitle() {
		assertThat(ClosestNames.among(NAMES).to("devops-directors", 3)).extracting(CatalogName::slug)
			.contains("devops-director", "director-of-devops");
	}

	@Test
	void offersNothingElseWhereOneNameIsMeant() {
		assertThat(ClosestNames.among(NAMES).to("director-of-srre", 5)).extracting(CatalogName::slug)
			.containsExactly("director-of-sre");
	}

	@ParameterizedTest
	@ValueSource(strings = { "wp-login", "admin", "xyzzy", "", "  ", "---", "\u6f22\u5b57", ".env", "of", "index" })
	void offersNothingForNonsense(String wanted) {
		assertThat(ClosestNames.among(NAMES).to(wanted, 3)).isEmpty();
	}

	@Test
	void leavesRetiredRolesOut() {
		assertThat(ClosestNames.among(NAMES).to("operations-lead", 3)).extracting(CatalogName::slug)
			.doesNotContain("operations-lead");
	}

	@Test
	void readsNoMoreThanTheLongestNameNeeds() {
		assertThat(ClosestNames.among(NAMES).to("x".repeat(1_000_000), 3)).isEmpty();
	}

	private static CatalogName role(String slug, String title, String... otherNames) {
		return new CatalogName(Kind.ROLE, slug, title, List.of(otherNames), List.of(), List.of(), false);
	}

}
