package org.roleprint.catalog.listing;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;
import org.roleprint.words.Alphabet;

/**
 * Prepares the roles of each edition for being filtered and counted.
 */
@Component
class RoleIndexPart implements EditionPart<RoleIndex> {

	@Override
	public Class<RoleIndex> type() {
		return RoleIndex.class;
	}

	@Override
	public RoleIndex make(Edition edition, Edition before) {
		return new RoleIndex(edition.roleCards(), FacetGroup.of(edition.description()),
				new Alphabet(edition.description().locale()));
	}

}
