package org.roleprint.content;

import java.time.Clock;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.EditionWaitsException;
import org.roleprint.catalog.RepeatedLook;

/**
 * Looks at the content directories again and again while the application runs. Content
 * with errors, or a database that is away, leaves the running catalog as it is.
 */
@Component
class ContentReload extends RepeatedLook {

	private static final Logger log = LoggerFactory.getLogger(ContentReload.class);

	private final ContentImporter importer;

	private volatile ImportOutcome last = ImportOutcome.taken("", "");

	ContentReload(ContentImporter importer, ContentSettings settings, Clock clock) {
		super("content-reload", settings.contentDir().isEmpty() ? null : settings.reloadInterval(),
				ContentStart.PHASE + 1, clock);
		this.importer = importer;
	}

	@Override
	protected void look() {
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

}
