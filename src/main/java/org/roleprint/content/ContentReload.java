package org.roleprint.content;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.EditionWaitsException;
import org.roleprint.catalog.RepeatedLook;

/**
 * Looks at the content directories again and again while the application runs. Content
 * with errors, or a database that is away, leaves the running catalog as it is.
 */
@Component
class ContentReload implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ContentReload.class);

	private final ContentImporter importer;

	private final @Nullable Duration interval;

	private final RepeatedLook looks;

	private volatile ImportOutcome last = ImportOutcome.taken("", "");

	ContentReload(ContentImporter importer, ContentSettings settings, Clock clock) {
		this.importer = importer;
		this.interval = settings.contentDir().isEmpty() ? null : settings.reloadInterval();
		this.looks = new RepeatedLook("content-reload", this::reload, clock);
	}

	@Override
	public void start() {
		if (this.interval != null) {
			this.looks.start(this.interval);
		}
	}

	/** Looks once. */
	void reload() {
		ImportOutcome before = this.last;
		try {
			this.last = this.importer.importNow();
		}
		catch (EditionWaitsException ex) {
			this.last = new ImportOutcome("", "", List.of(String.valueOf(ex.getMessage())));
			if (!this.last.equals(before)) {
				log.warn("Content not imported: {}", ex.getMessage());
			}
			return;
		}
		catch (RuntimeException ex) {
			this.last = new ImportOutcome("", "", List.of("The content could not be imported: " + ex.getMessage()));
			if (!this.last.equals(before)) {
				log.error("The content could not be imported; the running catalog stays as it is", ex);
			}
			return;
		}
		tell(before, this.last);
	}

	/** Says nothing twice. */
	private static void tell(ImportOutcome before, ImportOutcome now) {
		boolean same = before.checksum().equals(now.checksum()) && before.refused().equals(now.refused());
		if (now.isRefused() && !same) {
			log.error("New content is refused; the running catalog stays as it is:\n{}", now.report());
		}
		else if (!now.isRefused() && !same) {
			log.info(now.summary());
		}
	}

	/**
	 * What came of the last look.
	 * @return refused when the directories hold something else than the running catalog
	 */
	ImportOutcome last() {
		return this.last;
	}

	@Override
	public void stop() {
		this.looks.stop();
	}

	@Override
	public boolean isAutoStartup() {
		return this.interval != null;
	}

	@Override
	public boolean isRunning() {
		return this.looks.isRunning();
	}

	@Override
	public int getPhase() {
		return ContentStart.PHASE + 1;
	}

}
