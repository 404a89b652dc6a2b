package org.roleprint.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test over the sample catalog in a database of its own, without the web: the front
 * door {@link Catalog} is there and holds {@link SampleCatalog#content()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(properties = "spring.datasource.url=jdbc:h2:mem:sample;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
		+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({ Catalog.class, CatalogImport.class, EditionReader.class, RoleReader.class, EditionTables.class,
		SharedIndex.class, CatalogConfiguration.class, SampleCatalogTest.Filled.class })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface SampleCatalogTest {

	/**
	 * Fills the catalog before any test reads it.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	class Filled {

		@Bean
		CatalogVersion sampleVersion(CatalogImport catalogImport) {
			return catalogImport.replaceWith(SampleCatalog.content());
		}

	}

}
