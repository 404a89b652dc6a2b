package org.roleprint.search.index;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers the edition that searches use: the last one whose index is complete.
 */
@Component
public class CurrentEdition {

	private final AtomicReference<@Nullable Edition> edition = new AtomicReference<>();

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
