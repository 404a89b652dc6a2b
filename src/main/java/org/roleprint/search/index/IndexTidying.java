package org.roleprint.search.index;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.RepeatedLook;

/**
 * Brings what was written for an edition into one segment of each index, in the
 * background: a search looks every word up in each segment. OpenSearch does this itself.
 */
@Component
class IndexTidying extends RepeatedLook {

	/** So long after a start nobody waits for it. */
	private static final Duration INTERVAL = Duration.ofSeconds(10);

	/** After the first edition is shown. */
	private static final int PHASE = 3;

	/**
	 * More are tidied when first written after a start, lest a processor be busy at every
	 * change.
	 */
	private static final int MOST_LINES = 20_000;

	private static final Logger log = LoggerFactory.getLogger(IndexTidying.class);

	private final SearchIndex index;

	/** As many flushes there had been. */
	private int tidied;

	IndexTidying(SearchIndex index, IndexSettings settings, Clock clock) {
		super("search-segments", settings.isShared() ? null : INTERVAL, PHASE, clock);
		this.index = index;
	}

	@Override
	protected void look() {
		int flushes = this.index.flushes();
		if (flushes == this.tidied) {
			return;
		}
		try {
			if (this.tidied == 0 || this.index.countLines() <= MOST_LINES) {
				this.index.merge();
			}
			this.tidied = flushes;
		}
		catch (RuntimeException ex) {
			// It is as right as before, and the next look tries again.
			log.debug("The search index stays in several segments", ex);
		}
	}

}
