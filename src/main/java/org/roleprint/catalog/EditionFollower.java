package org.roleprint.catalog;

import java.time.Clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows what other replicas import into the same database. A database that is away, or a
 * search index that they share, leaves the shown edition as it is;
 * {@code roleprint.follower.up} is 0 meanwhile.
 */
@Component
class EditionFollower extends RepeatedLook implements MeterBinder {

	/** After a replica's own import, before the web server. */
	private static final int PHASE = 2;

	private static final Logger log = LoggerFactory.getLogger(EditionFollower.class);

	private final CatalogImport catalogImport;

	/** What was told last of a failure; empty while all is well. */
	private volatile String told = "";

	EditionFollower(CatalogImport catalogImport, StoreSettings settings, Clock clock) {
		super("edition-follower", settings.followInterval(), PHASE, clock);
		this.catalogImport = catalogImport;
	}

	@Override
	public void start() {
		if (isAutoStartup()) {
			// A replica without content of its own has something to show at once, if
			// there is anything.
			look();
		}
		super.start();
	}

	@Override
	protected void look() {
		try {
			String now = this.catalogImport.follow() ? "" : "The database holds an older edition than readers see, "
					+ "as after a restored backup; a restart shows it, and so does the next import";
			tell(now, null);
		}
		catch (RuntimeException ex) {
			tell(String.valueOf(ex.getMessage()), ex);
		}
	}

	/**
	 * Says that something is wrong once, whatever the words, and that it is over once.
	 */
	private void tell(String now, @Nullable RuntimeException failure) {
		if (this.told.isEmpty() && !now.isEmpty()) {
			log.warn("No new edition can be shown; readers go on with the one they see: {}", now);
			log.debug("In full", failure);
		}
		else if (!this.told.isEmpty() && now.isEmpty()) {
			log.info("New editions can be shown again");
		}
		this.told = now;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		if (isAutoStartup()) {
			Gauge.builder("roleprint.follower.up", () -> this.told.isEmpty() ? 1 : 0)
				.description("Whether new editions can be shown")
				.register(registry);
		}
	}

}
