package org.roleprint.web.home;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;

/**
 * Finds the example queries of each edition.
 */
@Component
class ExampleQueriesPart implements EditionPart<ExampleQueries> {

	@Override
	public Class<ExampleQueries> type() {
		return ExampleQueries.class;
	}

	@Override
	public boolean isMadeLater() {
		return true;
	}

	@Override
	public ExampleQueries make(Edition edition, Edition before) {
		return ExampleQueries.in(edition.roles());
	}

}
