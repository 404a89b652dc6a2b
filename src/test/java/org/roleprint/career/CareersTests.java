package org.roleprint.career;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.career.compare.Comparison;
import org.roleprint.career.map.CareerMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The front door: made once for each content version, and never from an older one.
 */
@SampleCatalogTest
@Import({ Careers.class, SimpleMeterRegistry.class })
class CareersTests {

	@Autowired
	private Careers careers;

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private EntityManagerFactory factory;

	@Autowired
	private MeterRegistry meters;

	private Statistics statistics;

	@BeforeEach
	void count() {
		this.careers.map();
		this.statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
	}

	@AfterEach
	void restore() {
		this.statistics.setStatisticsEnabled(false);
		this.catalogImport.replaceWith(SampleCatalog.content());
	}

	@Test
	void laysTheMapOutOnceForEachVersion() {
		CareerMap first = this.careers.map();
		assertThat(this.careers.map()).isSameAs(first);
		this.catalogImport.replaceWith(SampleCatalog.with("lone", List.of(SampleCatalog.headOfDevopsAlone())));
		assertThat(this.careers.map()).isNotSameAs(first);
		assertThat(this.careers.map().families()).extracting((family) -> family.family().slug())
			.containsExactly("devops-and-release");
	}

	@Test
	void laysOutOnceForAllWhoAskAtTheSameTime() {
		long before = layouts();
		this.catalogImport.replaceWith(SampleCatalog.with("lone", List.of(SampleCatalog.headOfDevopsAlone())));
		List<CompletableFuture<CareerMap>> readers = Stream
			.generate(() -> CompletableFuture.supplyAsync(this.careers::map))
			.limit(20)
			.toList();
		assertThat(readers).extracting(CompletableFuture::join).containsOnly(this.careers.map());
		assertThat(layouts() - before).isEqualTo(1);
		this.catalogImport.resume("lone");
		assertThat(this.careers.map()).isNotNull();
		assertThat(layouts() - before).as("the same version again").isEqualTo(1);
	}

	private long layouts() {
		return this.meters.timer("roleprint.careers.layout").count();
	}

	@Test
	void asksTheDatabaseNothingOnceAVersionIsVisible() {
		this.careers.map();
		this.careers.network();
		this.careers.around("director-of-sre");
		this.careers.routes("devops-manager", "global-head-of-sre");
		this.careers.related("director-of-sre");
		assertThat(this.statistics.getPrepareStatementCount()).isZero();
	}

	@Test
	void findsRoutes() {
		assertThat(this.careers.routes("devops-manager", "global-head-of-sre")).get()
			.satisfies((routes) -> assertThat(routes.routes()).singleElement()
				.extracting((route) -> route.years().text())
				.isEqualTo("4–8 years"));
		assertThat(this.careers.bestRoute("devops-manager", "global-head-of-sre")).isPresent();
	}

	@Test
	void findsNoRoutesForUnknownOrSameRoles() {
		assertThat(this.careers.routes("unknown", "director-of-sre")).isEmpty();
		assertThat(this.careers.routes("director-of-sre", "operations-lead")).isEmpty();
		assertThat(this.careers.routes("director-of-sre", "director-of-sre")).isEmpty();
		assertThat(this.careers.bestRoute("director-of-sre", "director-of-sre")).isEmpty();
		assertThat(this.careers.bestRoute("director-of-sre", "unknown")).isEmpty();
	}

	@Test
	void drawsSurroundingsOfRolesThatHaveSteps() {
		assertThat(this.careers.around("director-of-sre")).get()
			.satisfies((drawing) -> assertThat(drawing.points()).hasSize(4));
		assertThat(this.careers.around("unknown")).isEmpty();
	}

	@Test
	void namesRelatedRoles() {
		assertThat(this.careers.related("director-of-sre")).hasSize(3)
			.allSatisfy((related) -> assertThat(related.reason()).isEqualTo("2 of 2 skills shared"));
		assertThat(this.careers.related("unknown")).isEmpty();
	}

	@Test
	void comparesRoles() {
		List<Role> roles = this.catalog.roles(List.of("director-of-sre", "devops-manager"));
		Comparison comparison = this.careers.compare(roles);
		assertThat(comparison.sharedLines()).isEqualTo(2);
		assertThat(comparison.sharedSkills()).isEqualTo(2);
		assertThat(comparison.kpis()).singleElement().satisfies((row) -> assertThat(row.holders()).isEqualTo(2));
	}

}
