package org.roleprint.web.links;

import java.util.function.Supplier;

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
	public boolean isMadeLater() {
		return true;
	}

	@Override
	public NameResolver make(Edition edition, Edition before) {
		Supplier<ClosestNames> closest = () -> edition.part(ClosestNames.class);
		return (before.number() == 0) ? new NameResolver(edition.names(), edition.moves().givenUp(), closest)
				: NameResolver.of(before).followedBy(edition, closest);
	}

}
