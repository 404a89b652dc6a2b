package org.roleprint.web.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.web.frame.PageCard.Alternate;
import org.roleprint.web.frame.PageCard.Label;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages tell machines about themselves.
 */
@SampleCatalogTest
class PageCardsTests {

	private static final SiteAddress SITE = new SiteAddress("https://roles.example.org");

	private static final Path ALLOWED = Path.of("src/test/resources/schema-org/occupation-properties.txt");

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
					"https://roles.example.org/feed.atom", "https://roles.example.org/opensearch.xml");
	}

	@Test
	void usesOnlyPropertiesThatSchemaOrgKnows() throws IOException {
		List<String> allowed = Files.readAllLines(ALLOWED).stream().filter((line) -> !line.startsWith("#")).toList();
		Map<String, Object> data = structuredData(role());
		assertThat(data).containsEntry("@context", "https://schema.org")
			.containsEntry("@type", "Occupation")
			.containsEntry("occupationalCategory", "11-3021.00")
			.containsEntry("alternateName", "SRE Director");
		assertThat(data.keySet()).filteredOn((name) -> !name.startsWith("@")).isSubsetOf(allowed).hasSizeGreaterThan(7);
	}

	@Test
	void cannotBeEndedByItsOwnText() {
		String html = PageCards.of(role(), SITE).structuredData().html();
		assertThat(html.substring(1, html.length() - 9)).doesNotContain("<");
	}

	@Test
	void tellsSkillsAndKpisApart() {
		assertThat(PageCards.of(this.catalog.edition().skill("observability").orElseThrow(), SITE).title())
			.isEqualTo("Observability · Skill · Reliability");
		assertThat(PageCards.of(this.catalog.edition().kpi("slo-attainment").orElseThrow(), SITE).title())
			.isEqualTo("SLO attainment · KPI · Reliability and operations");
	}

	private Role role() {
		return this.catalog.edition().role("director-of-sre").orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> structuredData(Role role) {
		String html = PageCards.of(role, SITE).structuredData().html();
		String json = html.substring(html.indexOf('{'), html.lastIndexOf('}') + 1);
		return JsonMapper.builder().build().readValue(json, Map.class);
	}

}
