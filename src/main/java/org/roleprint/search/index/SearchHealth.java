package org.roleprint.search.index;

import java.util.Optional;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;

/**
 * Up while searches use the index of the very version that the catalog holds; part of
 * readiness under the name {@code search}.
 */
@Component("searchHealthIndicator")
class SearchHealth implements HealthIndicator {

	private final Catalog catalog;

	private final CurrentEdition editions;

	SearchHealth(Catalog catalog, CurrentEdition editions) {
		this.catalog = catalog;
		this.editions = editions;
	}

	@Override
	public Health health() {
		Optional<CatalogVersion> wanted = this.catalog.version();
		Optional<CatalogVersion> held = this.editions.get().map(Edition::version);
		Health.Builder health = this.editions.isCurrent() ? Health.up() : Health.outOfService();
		return health.withDetail("catalog", name(wanted)).withDetail("index", name(held)).build();
	}

	private static String name(Optional<CatalogVersion> version) {
		return version.map(CatalogVersion::shortName).orElse("none");
	}

}
