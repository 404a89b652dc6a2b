package org.roleprint.search.index;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.context.TestPropertySource;

import org.roleprint.catalog.CatalogImport;
import org.roleprint.search.SearchSamples;
import org.roleprint.search.SearchTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search is ready with the first edition.
 */
@SearchTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:search-health;MODE=PostgreSQL;"
		+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class SearchHealthTests {

	@Autowired
	private SearchHealth health;

	@Autowired
	private CatalogImport catalogImport;

	@Test
	void isUpOnceThereIsSomethingToFind() {
		assertThat(this.health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
		this.catalogImport.replaceWith(SearchSamples.content());
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.health.health().getDetails()).containsEntry("catalog", "search-")
			.containsEntry("index", "search-");
	}

}
