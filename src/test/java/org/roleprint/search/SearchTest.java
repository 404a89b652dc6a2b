package org.roleprint.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;

/**
 * A test of search: catalog and search without the web, on a database of their own, into
 * which each test imports what it needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(properties = SearchTest.DATABASE)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(SearchTest.Parts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface SearchTest {

	/** As in {@code application.yaml}, under another name. */
	String DATABASE = "spring.datasource.url=jdbc:h2:mem:search;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
			+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

	/**
	 * Catalog, search, and what they count with.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	@EnableConfigurationProperties(SearchSettings.class)
	@ComponentScan(basePackages = { "org.roleprint.catalog", "org.roleprint.search" },
			excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
	class Parts {

		@Bean
		MeterRegistry meters() {
			return new SimpleMeterRegistry();
		}

		@Bean
		SampleSearch sampleSearch(RoleSearch search, Catalog catalog, CatalogImport catalogImport) {
			return new SampleSearch(search, catalog, catalogImport);
		}

	}

}
