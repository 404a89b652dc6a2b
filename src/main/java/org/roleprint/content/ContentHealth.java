package org.roleprint.content;

import java.util.List;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Edition;

/**
 * Shows which content readers see, and why newer content was refused. Refused content
 * never makes the application unhealthy: the running catalog goes on.
 */
@Component("contentHealthIndicator")
class ContentHealth implements HealthIndicator {

	private static final int MAX_LINES = 100;

	private final Catalog catalog;

	private final ContentReload reload;

	ContentHealth(Catalog catalog, ContentReload reload) {
		this.catalog = catalog;
		this.reload = reload;
	}

	@Override
	public Health health() {
		Edition edition = this.catalog.edition();
		return (edition.number() > 0) ? health(edition.version()) : Health.status(Status.UNKNOWN).build();
	}

	private Health health(CatalogVersion version) {
		Health.Builder health = Health.up()
			.withDetail("version", version.shortName())
			.withDetail("importedAt", version.importedAt().toString())
			.withDetail("files", version.files())
			.withDetail("roles", version.roles());
		List<String> refused = this.reload.last().refused();
		if (!refused.isEmpty()) {
			health.withDetail("refused", refused.stream().filter(ContentHealth::isNoWarning).limit(MAX_LINES).toList());
		}
		return health.build();
	}

	/** Warnings refuse nothing and would only bury the errors. */
	private static boolean isNoWarning(String line) {
		return !line.contains(": warning: ");
	}

}
