package org.roleprint.catalog;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Looks at something again and again, on a thread of its own.
 */
public final class RepeatedLook {

	/** A look that is cut short would complain. */
	private static final int LAST_LOOK_SECONDS = 5;

	private final String thread;

	private final Runnable look;

	private final Clock clock;

	private volatile @Nullable ThreadPoolTaskScheduler scheduler;

	/**
	 * Prepares it.
	 * @param thread what the thread is called
	 * @param look looks once, and tells its failures itself
	 * @param clock tells the time
	 */
	public RepeatedLook(String thread, Runnable look, Clock clock) {
		this.thread = thread;
		this.look = look;
		this.clock = clock;
	}

	/**
	 * Begins.
	 * @param interval how long it waits before each look
	 */
	public void start(Duration interval) {
		ThreadPoolTaskScheduler created = new ThreadPoolTaskScheduler();
		created.setThreadNamePrefix(this.thread + "-");
		created.setDaemon(true);
		created.setWaitForTasksToCompleteOnShutdown(true);
		created.setAwaitTerminationSeconds(LAST_LOOK_SECONDS);
		created.initialize();
		// It ends with the scheduler.
		ScheduledFuture<?> unused = created.scheduleWithFixedDelay(this.look, this.clock.instant().plus(interval),
				interval);
		this.scheduler = created;
	}

	/** Ends, after a look that is going on. */
	public void stop() {
		ThreadPoolTaskScheduler running = this.scheduler;
		if (running != null) {
			running.shutdown();
			this.scheduler = null;
		}
	}

	/**
	 * Whether it looks.
	 * @return true between start and stop
	 */
	public boolean isRunning() {
		return this.scheduler != null;
	}

}
