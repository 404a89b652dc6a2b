package org.roleprint.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

import org.roleprint.RunningSite;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.search.index.Edition.Language;
import org.roleprint.search.words.Synonyms;
import org.roleprint.search.words.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search is ready only with the very version that the catalog shows.
 */
@RunningSite
class SearchHealthTests {

	@Autowired
	private SearchHealth health;

	@Autowired
	private CurrentEdition editions;

	private Edition shown;

	@BeforeEach
	void remember() {
		this.shown = this.editions.get().orElseThrow();
	}

	@AfterEach
	void restore() {
		this.editions.replaceWith(this.shown);
	}

	@Test
	void isUpWithTheSameVersion() {
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isOutOfServiceWhileTheIndexHoldsAnotherVersion() {
		CatalogVersion older = new CatalogVersion("0123456789", Instant.EPOCH, 0, 0, 0, 0, 0);
		this.editions.replaceWith(new Edition(older, Map.of(), Map.of(), Map.of(),
				new FacetValues(List.of(), List.of()), new Language(Synonyms.NONE, Vocabulary.EMPTY)));
		assertThat(this.health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
		assertThat(this.health.health().getDetails()).containsEntry("index", "0123456")
			.containsEntry("catalog", this.shown.version().shortName());
	}

}
