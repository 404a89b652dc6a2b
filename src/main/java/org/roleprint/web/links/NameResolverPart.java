package org.roleprint.web.links;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;
import org.roleprint.catalog.listing.ClosestNames;

/**
 * Makes the resolver of each edition.
 */
@Component
class NameResolverPart implements EditionPart<NameResolver> {

	@Override
	public Class<NameResolver> type() {
		return NameResolver.class;
	}

	@Override
	public NameResolver make(Edition edition, Edition before) {
		return new NameResolver(edition.names(), edition.moves().givenUp(), () -> edition.part(ClosestNames.class));
	}

}
