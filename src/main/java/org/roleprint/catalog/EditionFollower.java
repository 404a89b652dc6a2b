package org.roleprint.catalog;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Shows what other replicas import into the same database. A database that is away leaves
 * the shown edition as it is; {@code roleprint.follower.up} is 0 meanwhile.
 */
@Component
class EditionFollower implements SmartLifecycle, MeterBinder {

	/** After a replica's own import, before the web server. */
	private static final int PHASE = 2;

	/** A look that is cut short would complain. */
	private static final int LAST_LOOK_SECONDS = 5;

	private static final Logger log = LoggerFactory.getLogger(EditionFollower.class);

	private final CatalogImport catalogImport;

	private final @Nullable Duration interval;

	private final Clock clock;

	private volatile @Nullable ThreadPoolTaskScheduler scheduler;

	/** What was told last of a failure; empty while all is well. */
	private volatile String told = "";

	EditionFollower(CatalogImport catalogImport, StoreSettings settings, Clock clock) {
		this.catalogImport = catalogImport;
		this.interval = settings.followInterval();
		this.clock = clock;
	}

	@Override
	public void start() {
		if (this.interval != null) {
			// A replica without content of its own has something to show at once, if
			// there is anything.
			follow();
			ThreadPoolTaskScheduler created = new ThreadPoolTaskScheduler();
			created.setThreadNamePrefix("edition-follower-");
			created.setDaemon(true);
			created.setWaitForTasksToCompleteOnShutdown(true);
			created.setAwaitTerminationSeconds(LAST_LOOK_SECONDS);
			created.initialize();
			// It tells its failures itself and ends with the scheduler.
			ScheduledFuture<?> unused = created.scheduleWithFixedDelay(this::follow,
					this.clock.instant().plus(this.interval), this.interval);
			this.scheduler = created;
		}
	}

	/** Looks once. */
	void follow() {
		try {
			String now = this.catalogImport.follow() ? "" : "It holds an older edition than readers see, "
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
			log.warn("The database tells no new edition; readers go on with the one they see: {}", now);
			log.debug("In full", failure);
		}
		else if (!this.told.isEmpty() && now.isEmpty()) {
			log.info("The database tells of new editions again");
		}
		this.told = now;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		if (this.interval != null) {
			Gauge.builder("roleprint.follower.up", () -> this.told.isEmpty() ? 1 : 0)
				.description("Whether the database tells which edition is the newest")
				.register(registry);
		}
	}

	@Override
	public void stop() {
		ThreadPoolTaskScheduler running = this.scheduler;
		if (running != null) {
			running.shutdown();
			this.scheduler = null;
		}
	}

	@Override
	public boolean isAutoStartup() {
		return this.interval != null;
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
