package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.TestPropertySource;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.search.SearchSamples;
import org.roleprint.search.SearchTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Roles are shown while the index of the first edition is still to be made; search is up
 * when it is.
 */
@SearchTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:search-start;MODE=PostgreSQL;"
		+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class SearchStartTests {

	@Autowired
	private SearchHealth health;

	@Autowired
	private Catalog catalog;

	@Autowired
	private SearchIndex index;

	@Autowired
	private Early early;

	@Test
	void isUpOnceTheFirstIndexIsMade() {
		assertThat(this.early.seen).containsExactly("roles: " + this.catalog.edition().roles().size(),
				Status.OUT_OF_SERVICE.getCode(), "{catalog=search-, index=none}");
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.index.versions()).isNotEmpty();
	}

	/** Looks after the import, and before the start has ended. */
	@TestConfiguration
	static class Early {

		private final List<String> seen = new ArrayList<>();

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE)
		ApplicationRunner look(Catalog catalog, CatalogImport catalogImport, SearchHealth health) {
			return (arguments) -> {
				catalogImport.replaceWith(SearchSamples.content());
				this.seen.add("roles: " + catalog.edition().roles().size());
				this.seen.add(health.health().getStatus().getCode());
				this.seen.add(health.health().getDetails().toString());
			};
		}

	}

}
