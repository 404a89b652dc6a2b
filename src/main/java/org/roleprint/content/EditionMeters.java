package org.roleprint.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;

/**
 * Tells operators which edition readers see, how old it is, and whether content waits
 * that was refused: {@code roleprint.edition}, {@code roleprint.edition.age} and
 * {@code roleprint.content.refused}.
 */
@Component
class EditionMeters implements MeterBinder {

	private final Catalog catalog;

	private final ContentReload reload;

	private final Clock clock;

	EditionMeters(Catalog catalog, ContentReload reload, Clock clock) {
		this.catalog = catalog;
		this.reload = reload;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("roleprint.edition", () -> this.catalog.edition().number())
			.description("The number of the edition that readers see, 0 before the first")
			.register(registry);
		TimeGauge.builder("roleprint.edition.age", this::ageInSeconds, TimeUnit.SECONDS)
			.description("How long ago the edition was imported that readers see")
			.register(registry);
		Gauge.builder("roleprint.content.refused", () -> this.reload.last().isRefused() ? 1 : 0)
			.description("Whether the directories hold content that could not be imported")
			.register(registry);
	}

	private long ageInSeconds() {
		Instant imported = this.catalog.edition().version().importedAt();
		return imported.equals(Instant.EPOCH) ? 0 : Duration.between(imported, this.clock.instant()).toSeconds();
	}

}
