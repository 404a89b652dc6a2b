package org.roleprint.web.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.catalog.Skill;
import org.roleprint.web.frame.PageCard.Alternate;
import org.roleprint.web.frame.PageCard.Label;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages tell machines about themselves.
 */
@SampleCatalogTest
class PageCardsTests {

	private static final Site SITE = new Site("https://roles.example.org", "",
			new CatalogVersion("3f9c1e0", Instant.EPOCH, 1, 1, 1, 1, 1, CatalogDescription.USUAL), Wording.ENGLISH, 0,
			new Day(LocalDate.EPOCH, Locale.UK), null);

	private static final Path ALLOWED = Path.of("src/test/resources/schema-org/occupation-properties.txt");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private Catalog catalog;

	@Test
	void namesFamilyAndLevelOfRole() {
		PageCard card = PageCards.of(role(), SITE);
		assertThat(card.title()).isEqualTo("Director of SRE · Reliability · Director");
		assertThat(card.description()).isEqualTo("Answers for Director of SRE.");
		assertThat(card.labels()).containsExactly(new Label("Job family", "Reliability"),
				new Label("Level", "Director"));
		assertThat(card.picture().url()).isEqualTo("https://roles.example.org/roles/director-of-sre/preview.png");
	}

	@Test
	void linksRoleInOtherForms() {
		assertThat(PageCards.of(role(), SITE).alternates()).extracting(Alternate::href)
			.containsExactly("https://roles.example.org/roles/director-of-sre.md",
					"https://roles.example.org/roles/director-of-sre.json",
					"https://roles.example.org/oembed?format=json&url="
							+ "https%3A%2F%2Froles.example.org%2Froles%2Fdirector-of-sre",
					"https://roles.example.org/feed.atom", "https://roles.example.org/opensearch.xml",
					"https://roles.example.org/roles/director-of-sre/feed.atom",
					"https://roles.example.org/feed.atom?family=reliability");
	}

	@Test
	void usesOnlyPropertiesThatSchemaOrgKnows() throws IOException {
		List<String> allowed = Files.readAllLines(ALLOWED).stream().filter((line) -> !line.startsWith("#")).toList();
		JsonNode graph = data(PageCards.of(role(), SITE));
		assertThat(graph.get("@context").asString()).isEqualTo("https://schema.org");
		Map<String, Object> data = JSON.convertValue(graph.at("/@graph/0"), new TypeReference<>() {
		});
		assertThat(data).containsEntry("@type", "Occupation")
			.containsEntry("occupationalCategory", "11-3021.00")
			.containsEntry("alternateName", "SRE Director");
		assertThat(data.keySet()).filteredOn((name) -> !name.startsWith("@")).isSubsetOf(allowed).hasSizeGreaterThan(6);
	}

	@Test
	void saysWhereAPageStands() {
		assertThat(crumbs(data(PageCards.of(role(), SITE)))).containsExactly("1 Roles https://roles.example.org/roles",
				"2 Reliability https://roles.example.org/roles?family=reliability",
				"3 Director of SRE https://roles.example.org/roles/director-of-sre");
		assertThat(crumbs(data(PageCards.of(skill(), SITE)))).containsExactly(
				"1 Skills https://roles.example.org/skills",
				"2 Reliability https://roles.example.org/skills#group-reliability",
				"3 Observability https://roles.example.org/skills/observability");
		assertThat(crumbs(data(PageCards.of(kpi(), SITE)))).last()
			.isEqualTo("3 SLO attainment https://roles.example.org/kpis/slo-attainment");
	}

	@Test
	void definesSkillsAndKpisAsTerms() {
		JsonNode term = data(PageCards.of(skill(), SITE)).at("/@graph/0");
		assertThat(term.get("@type").asString()).isEqualTo("DefinedTerm");
		assertThat(term.get("name").asString()).isEqualTo("Observability");
		assertThat(term.at("/alternateName/0").asString()).isEqualTo("o11y");
		assertThat(term.get("description").asString()).isEqualTo("About Observability.");
		assertThat(term.at("/inDefinedTermSet/@type").asString()).isEqualTo("DefinedTermSet");
		assertThat(term.at("/inDefinedTermSet/url").asString()).isEqualTo("https://roles.example.org/skills");
		assertThat(data(PageCards.of(kpi(), SITE)).at("/@graph/0/inDefinedTermSet/name").asString())
			.isEqualTo("Roleprint: KPIs");
	}

	@Test
	void tellsHowToSearchOnTheFrontPageOnly() {
		JsonNode site = data(PageCards.of("Roleprint", "A catalog.", "/", SITE)).at("/@graph/0");
		assertThat(site.get("@type").asString()).isEqualTo("WebSite");
		assertThat(site.at("/potentialAction/@type").asString()).isEqualTo("SearchAction");
		assertThat(site.at("/potentialAction/target/urlTemplate").asString())
			.isEqualTo("https://roles.example.org/search?q={search_term_string}");
		assertThat(site.at("/potentialAction/query-input").asString()).isEqualTo("required name=search_term_string");
		assertThat(PageCards.of("Skills", "All skills.", "/skills", SITE).structuredData()).isNull();
	}

	@Test
	void cannotBeEndedByItsOwnText() {
		String html = PageCards.of(role(), SITE).structuredData().html();
		assertThat(html.substring(1, html.length() - 9)).doesNotContain("<");
	}

	@Test
	void tellsSkillsAndKpisApart() {
		assertThat(PageCards.of(skill(), SITE).title()).isEqualTo("Observability · Skill · Reliability");
		assertThat(PageCards.of(kpi(), SITE).title()).isEqualTo("SLO attainment · KPI · Reliability and operations");
	}

	private Role role() {
		return this.catalog.edition().role("director-of-sre").orElseThrow();
	}

	private Skill skill() {
		return this.catalog.edition().skill("observability").orElseThrow();
	}

	private Kpi kpi() {
		return this.catalog.edition().kpi("slo-attainment").orElseThrow();
	}

	private static List<String> crumbs(JsonNode data) {
		JsonNode list = data.at("/@graph/1");
		assertThat(list.get("@type").asString()).isEqualTo("BreadcrumbList");
		return list.get("itemListElement")
			.valueStream()
			.map((item) -> item.get("position") + " " + item.get("name").asString() + " " + item.get("item").asString())
			.toList();
	}

	private static JsonNode data(PageCard card) {
		String html = card.structuredData().html();
		return JSON.readTree(html.substring(html.indexOf('{'), html.lastIndexOf('}') + 1));
	}

}
