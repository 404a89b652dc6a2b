package org.roleprint.web.kpis;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of KPIs and the page of a KPI.
 */
@WebTest
class KpiControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void listsKpisByAreaWithTheBasisBesideEveryRung() {
		assertThat(this.mvc.get().uri("/kpis")).hasStatusOk()
			.bodyText()
			.containsSubsequence("id=\"area-reliability-and-operations\"", "href=\"/kpis/change-fail-rate\"", "Monthly",
					"Solid", "≥ 95%", "data-basis=\"published\"", "href=\"/kpis/slo-attainment\"", "Solid", "≥ 95%",
					"data-basis=\"convention\"");
	}

	@Test
	void filtersByAreaAndByWhatTargetsRestOn() {
		assertThat(this.mvc.get().uri("/kpis?basis=published&area=reliability-and-operations")).bodyText()
			.contains("1 of 2 KPIs", "/kpis/change-fail-rate\"", "What a target rests on")
			.containsPattern("Convention <span class=\"choice-count\">1<")
			.doesNotContain("/kpis/slo-attainment\"");
	}

	@Test
	void findsByWhatARowShowsAndOrdersByUse() {
		assertThat(this.mvc.get().uri("/kpis?find=slo")).bodyText()
			.contains("1 of 2 KPIs", "/kpis/slo-attainment\"")
			.doesNotContain("/kpis/change-fail-rate\"");
		assertThat(this.mvc.get().uri("/kpis?sort=roles")).bodyText()
			.containsSubsequence("/kpis/slo-attainment\"", "/kpis/change-fail-rate\"");
	}

	@Test
	void saysWhatEveryBasisMeans() {
		assertThat(this.mvc.get().uri("/kpis")).bodyText()
			.contains("A binding rule states this number", "not a benchmark")
			.doesNotContain("Own setting");
	}

	@Test
	void showsHowKpiIsRead() {
		assertThat(this.mvc.get().uri("/kpis/change-fail-rate")).hasStatusOk()
			.bodyText()
			.containsSubsequence("What it is.", "Unit", "%", "Higher is better", "Monthly", "Formula", "a / b",
					"id=\"band\"", "Solid", "≥ 95%", "data-basis=\"published\"", "Why this number.",
					"href=\"https://example.org/study\"", "A study, 2024", "states this number", "Caution",
					"Can mislead.")
			.doesNotContain("not of the number");
	}

	@Test
	void showsTargetAndBasisOfEveryRole() {
		assertThat(this.mvc.get().uri("/kpis/slo-attainment")).bodyText()
			.containsSubsequence("4 roles are measured by it", "href=\"/roles/global-head-of-sre#kpi-slo-attainment\"",
					"≥ 95%", "data-basis=\"convention\"", "Solid rung", "Monthly", "The promise to customers",
					"href=\"/roles/devops-manager#kpi-slo-attainment\"", "≥ 90%", "data-basis=\"own\"",
					"The promise to customers", "a new team starts lower")
			.contains("href=\"/roles?kpi=slo-attainment\"")
			.doesNotContain("operations-lead", "Source:");
	}

	@Test
	void saysWhenNoRoleIsMeasuredByIt() {
		assertThat(this.mvc.get().uri("/kpis/change-fail-rate")).bodyText()
			.contains("0 roles are measured by it", "No role is measured by this KPI yet.")
			.doesNotContain("kpi-table");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/kpis/slo-atainment", "/kpis/incident-management", "/kpis/%F0%9F%92%A9" })
	void unknownKpiIsNotFound(String path) {
		assertThat(this.mvc.get().uri(URI.create(path))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void linksUnderTheContextPath() {
		assertThat(this.mvc.get().uri("/cat/kpis/slo-attainment").contextPath("/cat")).bodyText()
			.contains("href=\"/cat/roles/head-of-devops#kpi-slo-attainment\"",
					"href=\"/cat/kpis#area-reliability-and-operations\"")
			.doesNotContain("href=\"/roles", "href=\"/kpis");
	}

}
