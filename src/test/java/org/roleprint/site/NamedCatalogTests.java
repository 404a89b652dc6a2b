package org.roleprint.site;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.RoleBuilder;
import org.roleprint.catalog.SampleCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A catalog that is called otherwise than ours, holds something else and speaks another
 * language, with one role and no KPI.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:named;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "roleprint.content-dir=" })
@AutoConfigureMockMvc
@Import(NamedCatalogTests.Named.class)
class NamedCatalogTests {

	@Autowired
	private MockMvcTester mvc;

	/**
	 * One role of the sample in a catalog with another name.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Named {

		@Bean
		CatalogVersion sampleVersion(CatalogImport catalogImport) {
			CatalogContent sample = SampleCatalog.content();
			CatalogContent one = SampleCatalog.with("one",
					sample.roles()
						.stream()
						.filter((role) -> role.slug().equals("head-of-devops"))
						.map((role) -> RoleBuilder.like(role).steps(List.of()).build())
						.toList());
			return catalogImport.replaceWith(new CatalogContent("named", one.files(),
					CatalogDescription.of("Ward Ladder of St Anne", "", "nursing roles", "en-IE"), one.levels(),
					one.families(), one.areas(), one.skills(), one.kpis(), one.guides(), one.roles(), one.thesaurus(),
					one.moves(), one.formerNames()));
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles", "/roles/head-of-devops", "/skills", "/responsibilities", "/careers",
			"/search?q=x", "/about", "/about/api", "/about/linking", "/about/levels", "/about/sources", "/guides",
			"/compare", "/careers/route", "/feed.atom", "/opensearch.xml", "/api/openapi.json",
			"/embed/roles/head-of-devops", "/oembed?url=http://localhost/" })
	void everyAnswerNamesTheCatalogAndNoOther(String path) {
		assertThat(body(path)).contains("Ward Ladder")
			.doesNotContain("Roleprint", "engineering", "Engineering", "en-GB", "en_GB")
			.doesNotContainPattern("\\b1 (role blueprint|role|responsibilitie|skill|KPI)s\\b");
	}

	@Test
	void headsNameLanguage() {
		Document page = page("/roles");
		assertThat(page.select("html").attr("lang")).isEqualTo("en-IE");
		assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_IE");
		assertThat(page.select("meta[property=og:site_name]").attr("content")).isEqualTo("Ward Ladder of St Anne");
		assertThat(page("/embed/roles/head-of-devops").select("html").attr("lang")).isEqualTo("en-IE");
	}

	@Test
	void homeSaysWhatItHolds() {
		Document home = page("/");
		assertThat(home.title()).startsWith("Ward Ladder of St Anne: ");
		assertThat(home.select(".lead").text()).startsWith("Blueprints of nursing roles: ");
		assertThat(home.select("#map").text()).isEqualTo("1 role, by family and level");
	}

	@Test
	void feedAndSearchBoxSayWhatItHolds() {
		assertThat(body("/feed.atom")).contains("<title>Ward Ladder of St Anne: what changed</title>",
				"<subtitle>Changes to the blueprints of nursing roles</subtitle>", "xml:lang=\"en-IE\"");
		assertThat(body("/opensearch.xml")).contains("<ShortName>Ward Ladder of…</ShortName>",
				"<LongName>Ward Ladder of St Anne</LongName>",
				"<Description>Search nursing roles by what they answer for</Description>");
	}

	private Document page(String path) {
		return Jsoup.parse(body(path));
	}

	private String body(String path) {
		return assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().actual();
	}

}
