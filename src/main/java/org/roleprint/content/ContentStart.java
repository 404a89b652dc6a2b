package org.roleprint.content;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.EditionWaitsException;

/**
 * Imports the content while the application starts, before the first request is taken,
 * and stops the start when the content has errors.
 */
@Component
class ContentStart implements SmartLifecycle {

	/** Long before the web server, which begins as late as it can. */
	static final int PHASE = 0;

	/** How often directories are looked at that somebody is still writing to. */
	private static final int MAX_LOOKS = 10;

	private static final Duration PAUSE = Duration.ofMillis(200);

	private static final Logger log = LoggerFactory.getLogger(ContentStart.class);

	private final ContentImporter importer;

	private final ContentSettings settings;

	private volatile boolean running;

	ContentStart(ContentImporter importer, ContentSettings settings) {
		this.importer = importer;
		this.settings = settings;
	}

	/** No directory at all leaves the catalog to whoever else fills it. */
	@Override
	public boolean isAutoStartup() {
		return !this.settings.contentDir().isEmpty();
	}

	@Override
	public void start() {
		try {
			begin();
		}
		catch (EditionWaitsException ex) {
			log.warn("Content not imported: {}", ex.getMessage());
		}
		this.running = true;
	}

	private void begin() {
		ImportOutcome outcome = this.importer.importNow();
		for (int looks = 1; looks < MAX_LOOKS && outcome.isRestless(); looks++) {
			LockSupport.parkNanos(PAUSE.toNanos());
			outcome = this.importer.importNow();
		}
		if (!outcome.isRefused()) {
			log.info(outcome.summary());
		}
		// An author sees on the pages what is wrong, and mends it.
		else if (!this.settings.showProblems()) {
			throw new ContentRefusedException(outcome.report());
		}
		if (this.settings.reloadInterval() == null) {
			this.importer.forget();
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	/** What is imported stays so while a test context rests. */
	@Override
	public boolean isPauseable() {
		return false;
	}

}
