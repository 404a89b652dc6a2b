package org.roleprint.search.index;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Edition;

/**
 * Up once there is an edition, whose index is complete before anybody sees it; part of
 * readiness under the name {@code search}.
 */
@Component("searchHealthIndicator")
class SearchHealth implements HealthIndicator {

	private final Catalog catalog;

	SearchHealth(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public Health health() {
		Edition edition = this.catalog.edition();
		if (edition.number() == 0) {
			return Health.outOfService().withDetail("catalog", "none").withDetail("index", "none").build();
		}
		String version = edition.version().shortName();
		return Health.up().withDetail("catalog", version).withDetail("index", version).build();
	}

}
