package org.roleprint.catalog;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do about a database whose tables are not those of this catalog.
 */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
		return new FailureAnalysis(
				"The tables of the database are not those of this catalog:\n\n    "
						+ String.valueOf(cause.getMessage()).lines().findFirst().orElse(""),
				"Name a database of the catalog's own in spring.datasource.url. One that another version made can be "
						+ "moved away: all it holds comes from the content directories and is made anew.",
				cause);
	}

}
