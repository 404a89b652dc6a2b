package org.roleprint.search.index;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.RepeatedLook;

/**
 * Looks for a shared index while it is away.
 */
@Component
class IndexKeeper extends RepeatedLook {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	/** After the first edition is shown. */
	private static final int PHASE = 3;

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	private final SharedDocuments documents;

	IndexKeeper(SharedDocuments documents, IndexSettings settings, Clock clock) {
		super("search-index", settings.isShared() ? INTERVAL : null, PHASE, clock);
		this.documents = documents;
	}

	@Override
	protected void look() {
		try {
			this.documents.lookAgain();
		}
		catch (RuntimeException ex) {
			// The database is away too, or tells of a newer edition.
			log.debug("The search index stays as it is", ex);
		}
	}

}
