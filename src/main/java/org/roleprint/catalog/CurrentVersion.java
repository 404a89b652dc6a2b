package org.roleprint.catalog;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Remembers which version readers see and tells when it changes.
 */
@Component
class CurrentVersion {

	private final ApplicationEventPublisher events;

	private volatile @Nullable CatalogVersion version;

	CurrentVersion(ApplicationEventPublisher events) {
		this.events = events;
	}

	Optional<CatalogVersion> get() {
		return Optional.ofNullable(this.version);
	}

	/** Must be called outside any transaction, once the version's rows are visible. */
	void publish(CatalogVersion visible) {
		this.version = visible;
		this.events.publishEvent(new CatalogPublished(visible));
	}

}
