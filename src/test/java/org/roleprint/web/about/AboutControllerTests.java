package org.roleprint.web.about;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about the catalog.
 */
@WebTest
class AboutControllerTests {

	private static final String CREDITS = "Contains public sector information licensed under the Open Government Licence "
			+ "v3.0 (UK Government Digital and Data Profession Capability Framework). Contains ESCO data, © European Union, "
			+ "reuse under Decision 2011/833/EU. Includes information from the O*NET database by USDOL/ETA, CC BY 4.0. DORA "
			+ "and FinOps Foundation material CC BY 4.0. SFIA codes and names © SFIA Foundation.";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void saysWhatBlueprintIsAndIsNot() {
		assertThat(this.mvc.get().uri("/about")).hasStatusOk()
			.bodyText()
			.contains("What a blueprint is", "What a blueprint is not", "applies it unaided and shares it",
					"not a benchmark", "href=\"/about/sources\"", "4 roles</a>");
	}

	@Test
	void describesEveryLevelInOrder() {
		assertThat(this.mvc.get().uri("/about/levels")).hasStatusOk()
			.bodyText()
			.containsSubsequence("<h1>Levels</h1>", "People leadership", "href=\"#staff\"", "id=\"senior\"",
					"id=\"manager\"", "href=\"/roles?level=manager\"", "What a Manager does.", "id=\"staff\"",
					"id=\"head\"", "Chief", "What a Head does.", "Scope of the Head.", "May stop of the Head.",
					"id=\"c-level\"")
			.doesNotContain("href=\"/roles?level=vp\"", "Scope of the Manager.");
	}

	@Test
	void putsLevelsOfOneRankOnOneLine() throws IOException {
		assertThat(rows()).contains(List.of("Manager", "Staff"), List.of("Head, Senior director"));
	}

	private List<List<String>> rows() throws IOException {
		byte[] body = this.mvc.get().uri("/about/levels").exchange().getResponse().getContentAsByteArray();
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8))
			.select("tbody tr")
			.stream()
			.map((row) -> row.select("td").eachText())
			.toList();
	}

	@Test
	void groupsKpisByWhatTheyCite() {
		assertThat(this.mvc.get().uri("/about/sources")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Published sources", "href=\"https://example.org/study\"", "A study", "2024",
					"href=\"/kpis/change-fail-rate\"", "data-basis=\"published\"", "id=\"conventions\"",
					"Reliability and operations", "href=\"/kpis/slo-attainment\"");
	}

	@Test
	void namesTheFrameworksOfTheSkills() throws IOException {
		assertThat(text()).contains("Skills Framework for the Information Age (SFIA 9): 3 skills");
	}

	@Test
	void carriesTheCreditsWordForWord() throws IOException {
		assertThat(text()).contains(CREDITS);
	}

	private String text() throws IOException {
		byte[] body = this.mvc.get().uri("/about/sources").exchange().getResponse().getContentAsByteArray();
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8)).text();
	}

	@Test
	void creditsTheDictionaryAndTheLetters() {
		assertThat(this.mvc.get().uri("/about/sources")).bodyText()
			.contains("LanguageTool", "GNU Lesser General Public License 2.1", "unchanged",
					"SIL Open Font License 1.1");
	}

}
