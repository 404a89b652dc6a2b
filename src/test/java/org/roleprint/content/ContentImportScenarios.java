package org.roleprint.content;

import java.math.BigDecimal;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiRung.Range;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Rung;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.roleprint.content.ContentSample.AREA;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * What an import does to the tables; each database runs the same scenarios.
 */
@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true", showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(CatalogBeans.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class ContentImportScenarios {

	private static final CatalogBuilder BUILDER = new CatalogBuilder("test build");

	private final ContentSample sample = ContentSample.complete();

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private EntityManagerFactory entityManagers;

	@BeforeEach
	void importSample() {
		this.catalogImport.replaceWith(content(this.sample));
	}

	@Test
	void importsTheRealContentWhole() throws NotDirectoryException {
		ContentReport report = ContentCheck.of(List.of(Path.of("content")));
		this.catalogImport.replaceWith(BUILDER.content(report));
		assertThat(this.catalog.edition().roleCards()).hasSameSizeAs(report.documents().roles());
		assertThat(this.catalog.edition().thesaurus().concepts()).hasSizeGreaterThan(100)
			.isEqualTo(BUILDER.content(report).thesaurus());
		Role role = this.catalog.edition().role("director-of-site-reliability-engineering").orElseThrow();
		assertThat(role.responsibilities()).hasSizeBetween(16, 28);
		assertThat(role.sections()).hasSize(15);
		assertThat(role.summary().html()).startsWith("<p>" + role.excerpt().substring(0, 20));
		assertThat(role.profile().markdown()).contains("](~/skills/slo-management)").doesNotContain("](../");
	}

	@Test
	void readsBackWhatMayBeAbsent() {
		Source undated = new Source("A study", "https://example.org/study", null);
		Source dated = new Source("A study", "https://example.org/study", "2024");
		BigDecimal ninety = new BigDecimal("90.50");
		KpiRung statement = new KpiRung(Rung.START, "Falling", Range.OPEN, Basis.CONVENTION, null, null);
		KpiRung least = new KpiRung(Rung.SOLID, "≥ 90.5%", new Range(ninety, null), Basis.SECOND_HAND, "Why", undated);
		KpiRung most = new KpiRung(Rung.STRONG, "≤ 90.5%", new Range(null, ninety), Basis.LAW, null, dated);
		for (List<KpiRung> rungs : List.of(List.<KpiRung>of(), List.of(statement), List.of(statement, least, most))) {
			this.catalogImport.replaceWith(contentWith(rungs, rungs.isEmpty() ? null : "DORA"));
			Kpi kpi = this.catalog.edition().kpi("slo-attainment").orElseThrow();
			assertThat(kpi.rungs()).isEqualTo(rungs);
			assertThat(kpi.authority()).isEqualTo(rungs.isEmpty() ? null : "DORA");
			assertThat(kpi.rung(Rung.STRONG).isPresent()).isEqualTo(rungs.contains(most));
		}
	}

	private CatalogContent contentWith(List<KpiRung> rungs, @Nullable String authority) {
		CatalogContent content = content(this.sample);
		List<KpiEntry> kpis = content.kpis()
			.stream()
			.map((kpi) -> new KpiEntry(kpi.slug(), kpi.title(), kpi.area(), kpi.alsoKnownAs(), kpi.measure(), rungs,
					authority, kpi.texts()))
			.toList();
		return new CatalogContent(rungs.toString(), content.files(), content.description(), content.levels(),
				content.families(), content.areas(), content.skills(), kpis, content.guides(), content.roles(),
				content.thesaurus(), content.moves(), content.formerNames());
	}

	@Test
	void batchesTheRealContentsStatements() throws NotDirectoryException {
		CatalogContent content = BUILDER.content(ContentCheck.of(List.of(Path.of("content"))));
		Statistics statistics = statistics();
		this.catalogImport.replaceWith(content);
		assertThat(statistics.getEntityInsertCount()).isGreaterThan(2500);
		assertThat(statistics.getPrepareStatementCount()).isLessThan(statistics.getEntityInsertCount() / 10);
	}

	@Test
	void writesNothingButTheVersionWhenNothingChanged() {
		Statistics statistics = statistics();
		this.catalogImport.replaceWith(content(this.sample));
		assertThat(statistics.getEntityInsertCount() + statistics.getEntityDeleteCount()).isZero();
		assertThat(statistics.getEntityUpdateCount()).as("the version at most").isLessThanOrEqualTo(1);
	}

	@Test
	void writesOnlyTheRoleThatChanged() {
		Map<String, Long> before = ids();
		Statistics statistics = statistics();
		this.catalogImport.replaceWith(content(this.sample.replacing(MANAGER, "each fortnight", "each week")));
		assertThat(statistics.getEntityStatistics(Role.class.getName()).getUpdateCount()).isEqualTo(1);
		assertThat(statistics.getEntityStatistics(Responsibility.class.getName()).getInsertCount()).isEqualTo(2);
		Map<String, Long> after = ids();
		assertThat(after.get("manager-growth")).isEqualTo(before.get("manager-growth"));
		assertThat(this.catalog.edition()
			.role("engineering-manager")
			.orElseThrow()
			.responsibilities()
			.get(1)
			.text()
			.html()).isEqualTo("Talks with every engineer each week.");
	}

	@Test
	void followsAnAreaThatMovesToAnotherSlug() {
		this.catalogImport.replaceWith(content(this.sample.without(AREA)
			.with("areas/people.md", this.sample.text(AREA))
			.replacing(ContentSample.KPI, "area: people-and-teams", "area: people")));
		assertThat(this.catalog.edition().areas()).singleElement().extracting("slug").isEqualTo("people");
		assertThat(this.catalog.edition().roles().stream().flatMap((role) -> role.responsibilities().stream()).toList())
			.hasSize(3)
			.allMatch((line) -> line.area().slug().equals("people"));
	}

	@Test
	void dropsWhatIsGone() {
		ContentSample lonely = this.sample.without(DIRECTOR)
			.replacing(MANAGER, "[Director of Engineering](director-of-engineering.md)", "Director of Engineering")
			.with("skills/tact.md", this.sample.text(SKILL).replace("Coaching\n", "Tact\n"))
			.without(SKILL)
			.replacing(MANAGER, "[Coaching](../skills/coaching.md)", "[Tact](../skills/tact.md)");
		this.catalogImport.replaceWith(content(lonely));
		assertThat(this.catalog.edition().roleCards()).extracting(RoleCard::slug)
			.containsExactly("engineering-manager");
		assertThat(this.catalog.edition().skills()).extracting("slug").containsExactly("tact");
		this.catalogImport.replaceWith(content(this.sample));
		assertThat(this.catalog.edition().roleCards()).hasSize(2);
	}

	@Test
	void keepsWhereAddressesWentUntilTheContentSaysOtherwise() {
		Statistics statistics = statistics();
		this.catalogImport.replaceWith(content(this.sample.with("permalinks.txt", """
				/roles/first#old -> /roles/engineering-manager#recruiting
				/roles/first -> /roles/engineering-manager
				/skills/tact -> gone: /skills/coaching
				""")));
		List<Move> expected = List.of(
				new Move(new Place("/roles/engineering-manager", "old"),
						new Place("/roles/engineering-manager", "recruiting"), false,
						"Engineering Manager: Hiring of engineers"),
				new Move(Place.page("/roles/first"), Place.page("/roles/engineering-manager"), false,
						"Engineering Manager"),
				new Move(Place.page("/skills/tact"), Place.page("/skills/coaching"), true, "Coaching"));
		assertThat(statistics.getEntityStatistics("org.roleprint.catalog.MoveRow").getInsertCount()).isEqualTo(3);
		assertThat(moves()).containsExactlyElementsOf(expected);
		assertThat(this.catalogImport.resume(this.catalog.edition().version().checksum())).isTrue();
		assertThat(moves()).as("read from the tables").containsExactlyElementsOf(expected);
		assertThat(this.catalog.edition().currentSlugOf("first")).contains("engineering-manager");
		this.catalogImport.replaceWith(content(this.sample));
		assertThat(moves()).isEmpty();
	}

	@Test
	void asksTheDatabaseNothingAboutMoves() {
		Statistics statistics = statistics();
		assertThat(this.catalog.edition().moves().ofPage("/roles/first")).isEmpty();
		assertThat(statistics.getPrepareStatementCount()).isZero();
	}

	private List<Move> moves() {
		Moves moves = this.catalog.edition().moves();
		return Stream
			.concat(moves.onPage("/roles/engineering-manager").stream(),
					Stream.of("/roles/first", "/skills/tact").flatMap((path) -> moves.ofPage(path).stream()))
			.toList();
	}

	@Test
	void keepsTheOldCatalogWhenAnImportBreaksHalfWay() {
		CatalogContent good = content(this.sample.replacing(MANAGER, "Leads one team", "Leads two teams"));
		List<RoleEntry> roles = List.of(good.roles().get(0), good.roles().get(1));
		CatalogContent broken = new CatalogContent("broken", good.files(), good.description(), good.levels(),
				good.families(), good.areas(), List.of(), good.kpis(), good.guides(), roles, List.of(), List.of(),
				List.of());
		String before = this.catalog.edition().version().checksum();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.catalogImport.replaceWith(broken));
		assertThat(this.catalog.edition().role("engineering-manager").orElseThrow().excerpt())
			.startsWith("Leads one team");
		assertThat(this.catalog.edition().skills()).hasSize(1);
		assertThat(this.catalog.edition().version().checksum()).isEqualTo(before);
		assertThat(this.catalogImport.resume(before)).isTrue();
	}

	@Test
	void storesWhatNeedsCareInTables() {
		String odd = "Quotes ' and \\\\ and \uD83D\uDE80 and \u0301 and 100%_";
		this.catalogImport.replaceWith(content(this.sample.replacing(MANAGER, "Leads one team", odd)));
		assertThat(this.catalog.edition().role("engineering-manager").orElseThrow().excerpt())
			.startsWith("Quotes ' and \\ and \uD83D\uDE80 and \u0301 and 100%_");
	}

	@Test
	void storesTextsOfTheGreatestLengthAllowed() {
		String longest = "word ".repeat(160_000);
		this.catalogImport.replaceWith(content(this.sample.replacing(MANAGER, "Keep the team", longest + "the team")));
		assertThat(this.catalog.edition().role("engineering-manager").orElseThrow().sections().get(0).html().html())
			.hasSizeGreaterThan(800_000);
	}

	private static CatalogContent content(ContentSample sample) {
		assertThat(sample.errors()).isEmpty();
		return BUILDER.content(sample.report());
	}

	private Map<String, Long> ids() {
		return this.catalog.edition()
			.roles()
			.stream()
			.flatMap((role) -> role.responsibilities().stream())
			.toList()
			.stream()
			.collect(Collectors.toMap(Responsibility::anchor, (line) -> line.id() != null ? line.id() : -1L));
	}

	private Statistics statistics() {
		Statistics statistics = this.entityManagers.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		return statistics;
	}

}
