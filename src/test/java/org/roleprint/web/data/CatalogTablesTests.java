package org.roleprint.web.data;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.web.frame.SiteAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables and the Markdown of the sample catalog.
 */
@SampleCatalogTest
class CatalogTablesTests {

	private static final SiteAddress SITE = new SiteAddress("https://roles.example.org");

	@Autowired
	private Catalog catalog;

	@Test
	void writesOneLineForEachCurrentRole() {
		List<CSVRecord> lines = read(tables().roles());
		assertThat(lines).extracting((line) -> line.get("slug"))
			.containsExactly("director-of-sre", "global-head-of-sre", "devops-manager", "head-of-devops");
		assertThat(lines.get(0).get("url")).isEqualTo("https://roles.example.org/roles/director-of-sre");
		assertThat(lines.get(0).get("also_known_as")).isEqualTo("SRE Director");
		assertThat(lines.get(0).get("responsibilities")).isEqualTo("2");
	}

	@Test
	void writesSkillsKpisAndRequirements() {
		assertThat(read(tables().skills())).hasSize(3).first().satisfies((line) -> {
			assertThat(line.get("title")).isEqualTo("Incident management");
			assertThat(line.get("expert")).isEqualTo("Leads it.");
		});
		assertThat(read(tables().kpis())).hasSize(2).first().satisfies((line) -> {
			assertThat(line.get("title")).isEqualTo("Change fail rate");
			assertThat(line.get("band_min")).isEqualTo("95");
			assertThat(line.get("source_url")).isEqualTo("https://example.org/study");
			assertThat(line.get("solid")).isEqualTo("≥ 95%");
			assertThat(line.get("solid_basis")).isEqualTo("published");
			assertThat(line.get("solid_note")).isEqualTo("Why this number");
			assertThat(line.get("solid_dated")).isEqualTo("2024");
			assertThat(line.get("strong") + line.get("start_basis")).isEmpty();
		});
		assertThat(read(tables().skillRequirements())).hasSize(8)
			.first()
			.satisfies((line) -> assertThat(line.get("url"))
				.isEqualTo("https://roles.example.org/roles/devops-manager#skill-incident-management"));
	}

	@Test
	void endsEveryLineAsTheStandardSays() {
		assertThat(tables().roles()).startsWith("slug,title,url,").endsWith("\r\n");
	}

	@Test
	void writesMarkdownThatStandsOnItsOwn() {
		String markdown = RoleMarkdown.of(this.catalog.edition().role("director-of-sre").orElseThrow(),
				this.catalog.edition(), SITE);
		assertThat(markdown)
			.startsWith("# Director of SRE\n\n- Source: <https://roles.example.org/roles/director-of-sre>\n")
			.containsOnlyOnce("# Director of SRE")
			.contains("- Also known as: SRE Director\n")
			.contains(
					"[Global Head of SRE](https://roles.example.org/roles/global-head-of-sre): Leads one region only.")
			.contains("See [SLO](https://roles.example.org/kpis/slo-attainment).")
			.doesNotContain("~/")
			.endsWith("\n");
	}

	@Test
	void putsTheBasisBesideEveryTargetOfTheMarkdown() {
		assertThat(markdown("devops-manager")).contains(
				"| [SLO attainment](https://roles.example.org/kpis/slo-attainment) | ≥ 90% (own setting) | Monthly |");
		assertThat(markdown("director-of-sre")).contains(
				"| [SLO attainment](https://roles.example.org/kpis/slo-attainment) | ≥ 95% (convention) | Monthly |");
	}

	private String markdown(String slug) {
		return RoleMarkdown.of(this.catalog.edition().role(slug).orElseThrow(), this.catalog.edition(), SITE);
	}

	private static List<CSVRecord> read(String csv) {
		try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private CatalogTables tables() {
		return new CatalogTables(this.catalog.edition(), SITE);
	}

}
