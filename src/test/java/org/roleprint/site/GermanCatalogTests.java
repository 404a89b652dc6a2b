package org.roleprint.site;

import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogEntry;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.YearRange;
import org.roleprint.search.LineHit;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A works company's catalog in German, from its files to its pages.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "roleprint.content-dir=src/test/resources/catalogs/werk",
				"spring.datasource.url=jdbc:h2:mem:werk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
						+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@TestInstance(Lifecycle.PER_CLASS)
class GermanCatalogTests {

	@Autowired
	private Catalog catalog;

	@Autowired
	private RoleSearch search;

	private CrawledSite site;

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.site = CrawledSite.at(port);
	}

	@Test
	void everyAddressAnswersAndEveryFragmentStands() {
		assertThat(this.site.pages()).hasSizeGreaterThan(40);
		assertThat(this.site.wrongAnswers()).isEmpty();
		assertThat(this.site.brokenFragments()).isEmpty();
	}

	@Test
	void everyPageIsValidAndStyled() {
		assertThat(this.site.invalidHtml(10)).isEmpty();
		assertThat(this.site.unstyled()).isEmpty();
	}

	@Test
	void noPageSaysAnythingInEnglish() {
		Set<String> english = EnglishPhrases.notGerman();
		assertThat(this.site.pages()
			.stream()
			.flatMap((page) -> page.texts().filter(english::contains).map((text) -> text + " on " + page.address())))
			.isEmpty();
	}

	@Test
	void saysDatesCountsAndTermsInGerman() {
		assertThat(this.site.page("/roles/fertigungsleiter").words()).contains("Berichtet an", "Aufgaben", "Kennzahlen",
				"Beförderung, 5–8 Jahre", "Eigener Wert");
		assertThat(this.site.page("/").words()).contains("Alle 3 Rollen, nach Familie und Stufe");
		assertThat(this.site.page("/nirgends").words()).contains("Seite nicht gefunden", "Wie es weitergeht");
	}

	@Test
	void readsGermanWordsOfTheFormat() {
		var role = this.catalog.edition().role("fertigungsleiter").orElseThrow();
		assertThat(role.skillRequirements()).extracting((need) -> need.proficiency())
			.containsExactly(Proficiency.EXPERT, Proficiency.WORKING);
		assertThat(role.kpiTargets()).extracting((target) -> target.aim().basis())
			.containsExactly(Basis.OWN, Basis.ARITHMETIC);
		assertThat(role.careerSteps()).extracting((step) -> step.years())
			.containsExactly(new YearRange(5, 8), new YearRange(5, 10), new YearRange(2, 4));
		assertThat(role.sections()).extracting((section) -> section.title())
			.containsExactly("Auftrag", "Arbeitsrhythmus", "Das erste Jahr");
	}

	@Test
	void sortsAsGermanDoes() {
		assertThat(this.catalog.edition().skills()).extracting(CatalogEntry::slug)
			.containsExactly("gespraeche", "oelen", "pruefmittel", "ruesten");
		assertThat(this.site.page("/skills?sort=title").document().select("main th a[href^=/skills/]"))
			.extracting((link) -> link.attr("href"))
			.containsExactly("/skills/gespraeche", "/skills/oelen", "/skills/pruefmittel", "/skills/ruesten");
	}

	@Test
	void namesSectionsThatAnswerInGerman() {
		assertThat(this.site.page("/search?q=R%C3%BCsten").document().select("section[aria-labelledby=elsewhere] li"))
			.extracting(Element::text)
			.contains("Schichtmeister: Kompetenzen Rüsten, Fortgeschritten: Springt ein, wenn jemand fehlt");
	}

	@Test
	void showsSkillsAndKpisOfThatNameBehindTheFirstRole() {
		assertThat(
				this.site.page("/search?q=R%C3%BCsten").document().select("main article, main .search-cards a[href]"))
			.extracting((place) -> place.tagName() + " " + place.attr("href"))
			.startsWith("article ", "a /skills/ruesten");
	}

	@ParameterizedTest
	@CsvSource({ "Eingangspruefungen, wareneingangsprufung-der-gussteile",
			"Groesse der Sperrzone, grosse-der-sperrzonen", "STRASSE, begehung-der-strassen",
			"Los Maschine, wochenplanung-der-maschinen", "wer unterweist Neue, unterweisung-der-neuen",
			"kaputte Lieferungen, wareneingangsprufung-der-gussteile", "Messgeräte, uberwachung-der-prufmittel" })
	void findsLinesInWhateverForm(String query, String anchor) {
		assertThat(anchors(query)).contains(anchor);
	}

	private Stream<String> anchors(String query) {
		return this.search.search(SearchRequest.of(query), this.catalog.edition())
			.roles()
			.stream()
			.flatMap((role) -> Stream.concat(role.best().stream(), role.more().stream()))
			.map(LineHit::anchor);
	}

}
