package org.roleprint.catalog;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Remembers which version readers see, with what moved, and tells when it changes.
 */
@Component
class CurrentVersion {

	private final ApplicationEventPublisher events;

	private volatile @Nullable Visible visible;

	CurrentVersion(ApplicationEventPublisher events) {
		this.events = events;
	}

	Optional<CatalogVersion> get() {
		return Optional.ofNullable(this.visible).map(Visible::version);
	}

	/** What moved, as the version that readers see has it. */
	Moves moves() {
		return Optional.ofNullable(this.visible).map(Visible::moves).orElse(Moves.NONE);
	}

	/** Must be called outside any transaction, once the version's rows are visible. */
	void publish(CatalogVersion version, Moves moves) {
		this.visible = new Visible(version, moves);
		this.events.publishEvent(new CatalogPublished(version));
	}

	/**
	 * What readers see without asking the database.
	 *
	 * @param version the version
	 * @param moves what moved until then
	 */
	private record Visible(CatalogVersion version, Moves moves) {
	}

}
