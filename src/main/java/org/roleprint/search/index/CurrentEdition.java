package org.roleprint.search.index;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;

/**
 * Remembers the edition that searches use: the last one whose index is complete.
 */
@Component
public class CurrentEdition {

	private final Catalog catalog;

	private final AtomicReference<@Nullable Edition> edition = new AtomicReference<>();

	CurrentEdition(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Says whether this is the edition of the version that the catalog shows.
	 * @return false while the index is being brought to a new version
	 */
	public boolean isCurrent() {
		Optional<String> wanted = this.catalog.version().map(CatalogVersion::checksum);
		return wanted.isPresent() && wanted.equals(get().map(Edition::version).map(CatalogVersion::checksum));
	}

	/**
	 * The edition that searches use.
	 * @return empty before the first catalog version is indexed
	 */
	public Optional<Edition> get() {
		return Optional.ofNullable(this.edition.get());
	}

	void replaceWith(Edition next) {
		this.edition.set(next);
	}

}
