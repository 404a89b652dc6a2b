package org.roleprint.catalog;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of failures that a test cannot bring about.
 */
class DatabaseFailureAnalyzerTests {

	private final DatabaseFailureAnalyzer analyzer = new DatabaseFailureAnalyzer(
			new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:/data/catalog;MODE=PostgreSQL"));

	@ParameterizedTest
	@ValueSource(
			strings = { "No space left on device", "There is not enough space on the disk", "Disk quota exceeded" })
	void tellsOfFullDiskBehindAnyState(String told) {
		SQLException failure = new SQLException("General error: \"MVStoreException\"; SQL statement:\ninsert", "HY000",
				50000, new IllegalStateException("Writing failed", new IOException(told)));
		FailureAnalysis analysis = this.analyzer.analyze(new IllegalStateException("bean", failure));
		assertThat(analysis.getDescription())
			.isEqualTo("The database jdbc:h2:file:/data/catalog has no room, its disk is full:\n\n    " + told);
		assertThat(analysis.getAction()).startsWith("Make room there");
	}

	@Test
	void tellsOfFullDiskOfDatabaseServer() {
		FailureAnalysis analysis = this.analyzer.analyze(
				new SQLException("ERROR: could not extend file \"base/1\"\nHint: Check free disk space.", "53100"));
		assertThat(analysis.getDescription()).contains("its disk is full").endsWith("could not extend file \"base/1\"");
	}

	@Test
	void leavesToTheStackWhatItDoesNotKnow() {
		assertThat(this.analyzer.analyze(new SQLException("duplicate key", "23505"))).isNull();
		assertThat(this.analyzer.analyze(new IllegalStateException("no database at all"))).isNull();
	}

}
