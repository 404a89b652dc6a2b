package org.roleprint.search.index;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.RepeatedLook;

/**
 * Looks for a shared index while it is away.
 */
@Component
class IndexKeeper implements SmartLifecycle {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	/** After the first edition is shown. */
	private static final int PHASE = 3;

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	private final SharedDocuments documents;

	private final boolean shared;

	private final RepeatedLook looks;

	IndexKeeper(SharedDocuments documents, IndexSettings settings, Clock clock) {
		this.documents = documents;
		this.shared = settings.isShared();
		this.looks = new RepeatedLook("search-index", this::look, clock);
	}

	private void look() {
		try {
			this.documents.lookAgain();
		}
		catch (RuntimeException ex) {
			// The database is away too, or tells of a newer edition.
			log.debug("The search index stays as it is", ex);
		}
	}

	@Override
	public void start() {
		this.looks.start(INTERVAL);
	}

	@Override
	public void stop() {
		this.looks.stop();
	}

	@Override
	public boolean isAutoStartup() {
		return this.shared;
	}

	@Override
	public boolean isRunning() {
		return this.looks.isRunning();
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
