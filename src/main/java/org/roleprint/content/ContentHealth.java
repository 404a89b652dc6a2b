package org.roleprint.content;

import java.util.List;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Edition;

/**
 * Shows which content readers see, and why newer content was refused. Refused content
 * never makes the application unhealthy: the running catalog goes on. Its errors hold
 * paths and text that nobody has published, so they are told on the operator's own port
 * only.
 */
@Component("contentHealthIndicator")
class ContentHealth implements HealthIndicator {

	private static final int MAX_LINES = 100;

	private final Catalog catalog;

	private final ContentReload reload;

	private final boolean toldToOperatorsOnly;

	ContentHealth(Catalog catalog, ContentReload reload, Environment environment) {
		this.catalog = catalog;
		this.reload = reload;
		this.toldToOperatorsOnly = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
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
		List<String> refused = this.reload.last().refused().stream().filter(ContentHealth::isNoWarning).toList();
		if (!refused.isEmpty()) {
			health.withDetail("refused", this.toldToOperatorsOnly ? refused.stream().limit(MAX_LINES).toList()
					: "Newer content has errors; the log names them, and health does on management.server.port");
		}
		return health.build();
	}

	/** Warnings refuse nothing and would only bury the errors. */
	private static boolean isNoWarning(String line) {
		return !line.contains(": warning: ");
	}

}
