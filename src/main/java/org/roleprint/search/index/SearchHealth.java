package org.roleprint.search.index;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Edition;

/**
 * Up once there is an edition, whose index is complete before anybody sees it; part of
 * readiness under the name {@code search}. An index that is away is told, and counts
 * where a setting says so.
 */
@Component("searchHealthIndicator")
class SearchHealth implements HealthIndicator {

	private final Catalog catalog;

	private final IndexWatch watch;

	private final SharedIndexSettings settings;

	SearchHealth(Catalog catalog, IndexWatch watch, SharedIndexSettings settings) {
		this.catalog = catalog;
		this.watch = watch;
		this.settings = settings;
	}

	@Override
	public Health health() {
		Edition edition = this.catalog.edition();
		if (edition.number() == 0) {
			return Health.outOfService().withDetail("catalog", "none").withDetail("index", "none").build();
		}
		String version = edition.version().shortName();
		if (!edition.parts().isComplete()) {
			return Health.outOfService().withDetail("catalog", version).withDetail("index", "none").build();
		}
		if (this.watch.isUp()) {
			return Health.up().withDetail("catalog", version).withDetail("index", version).build();
		}
		return (this.settings.neededForReadiness() ? Health.outOfService() : Health.up()).withDetail("catalog", version)
			.withDetail("index", "away")
			.build();
	}

}
