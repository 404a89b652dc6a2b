package org.roleprint.career;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.Overlap;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.catalog.SampleCatalogTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The front door: made once for each content version, and never from an older one.
 */
@SampleCatalogTest
@Import(CareersPart.class)
class CareersTests {

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private EntityManagerFactory factory;

	private Statistics statistics;

	@BeforeEach
	void count() {
		this.statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
	}

	@AfterEach
	void restore() {
		this.statistics.setStatisticsEnabled(false);
		this.catalogImport.replaceWith(SampleCatalog.content());
	}

	private Careers careers() {
		return Careers.of(this.catalog.edition());
	}

	@Test
	void asksTheDatabaseNothingOnceAVersionIsVisible() {
		careers().ladder(careers().network().roles());
		careers().around("director-of-sre");
		careers().routes("devops-manager", "global-head-of-sre");
		careers().related("director-of-sre");
		assertThat(this.statistics.getPrepareStatementCount()).isZero();
	}

	@Test
	void neverShowsTheCareersOfAnOlderVersion() {
		assertThat(careers().ladder(careers().network().roles()).rows()).hasSize(2);
		this.catalogImport.replaceWith(SampleCatalog.with("lone", List.of(SampleCatalog.headOfDevopsAlone())));
		assertThat(careers().ladder(careers().network().roles()).rows()).extracting((row) -> row.family().slug())
			.containsExactly("devops-and-release");
	}

	@Test
	void findsRoutes() {
		assertThat(careers().routes("devops-manager", "global-head-of-sre")).get()
			.satisfies((routes) -> assertThat(routes.routes()).singleElement()
				.extracting((route) -> route.years().text())
				.isEqualTo("4–8 years"));
		assertThat(careers().bestRoute("devops-manager", "global-head-of-sre")).isPresent();
	}

	@Test
	void findsNoRoutesForUnknownOrSameRoles() {
		assertThat(careers().routes("unknown", "director-of-sre")).isEmpty();
		assertThat(careers().routes("director-of-sre", "operations-lead")).isEmpty();
		assertThat(careers().routes("director-of-sre", "director-of-sre")).isEmpty();
		assertThat(careers().bestRoute("director-of-sre", "director-of-sre")).isEmpty();
		assertThat(careers().bestRoute("director-of-sre", "unknown")).isEmpty();
	}

	@Test
	void drawsSurroundingsOfRolesThatHaveSteps() {
		assertThat(careers().around("director-of-sre")).get()
			.satisfies((drawing) -> assertThat(drawing.points()).hasSize(4));
		assertThat(careers().around("unknown")).isEmpty();
	}

	@Test
	void namesRelatedRoles() {
		assertThat(careers().related("director-of-sre")).hasSize(3)
			.allSatisfy((related) -> assertThat(related.shared() + " of " + related.of()).isEqualTo("2 of 2"));
		assertThat(careers().related("unknown")).isEmpty();
	}

	@Test
	void comparesRoles() {
		List<Role> roles = this.catalog.edition().roles(List.of("director-of-sre", "devops-manager"));
		Comparison comparison = careers().compare(roles);
		assertThat(comparison.topics(2)).isEqualTo(new Overlap(2, 2, 0));
		assertThat(comparison.skillsInCommon().common()).isEqualTo(2);
		assertThat(comparison.kpisInCommon()).isEqualTo(new Overlap(1, 1, 1));
	}

	@Test
	void namesThePairsThatPeopleMixUp() {
		assertThat(careers().mixedUp()).extracting((pair) -> pair.one().slug() + " " + pair.other().slug())
			.containsExactly("director-of-sre global-head-of-sre");
	}

}
