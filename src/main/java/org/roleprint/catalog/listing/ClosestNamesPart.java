package org.roleprint.catalog.listing;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;

/**
 * Prepares the names of each edition for visitors who ask for something unknown.
 */
@Component
class ClosestNamesPart implements EditionPart<ClosestNames> {

	@Override
	public Class<ClosestNames> type() {
		return ClosestNames.class;
	}

	@Override
	public ClosestNames make(Edition edition, Edition before) {
		return ClosestNames.among(edition.names());
	}

}
