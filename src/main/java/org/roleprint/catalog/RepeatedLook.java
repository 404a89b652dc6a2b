package org.roleprint.catalog;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Looks at something again and again while the application runs, on a thread of its own.
 */
public abstract class RepeatedLook implements SmartLifecycle {

	/** A look that is cut short would complain. */
	private static final int LAST_LOOK_SECONDS = 5;

	private final String thread;

	private final @Nullable Duration interval;

	private final int phase;

	private final Clock clock;

	private volatile @Nullable ThreadPoolTaskScheduler scheduler;

	/**
	 * Prepares it.
	 * @param thread what the thread is called
	 * @param interval how long it waits before each look, null for never looking
	 * @param phase when it begins, as {@link #getPhase()} counts
	 * @param clock tells the time
	 */
	protected RepeatedLook(String thread, @Nullable Duration interval, int phase, Clock clock) {
		this.thread = thread;
		this.interval = interval;
		this.phase = phase;
		this.clock = clock;
	}

	/** Looks once, and tells its failures itself. */
	protected abstract void look();

	@Override
	public void start() {
		if (this.interval == null) {
			return;
		}
		ThreadPoolTaskScheduler created = new ThreadPoolTaskScheduler();
		created.setThreadNamePrefix(this.thread + "-");
		created.setDaemon(true);
		created.setWaitForTasksToCompleteOnShutdown(true);
		created.setAwaitTerminationSeconds(LAST_LOOK_SECONDS);
		created.initialize();
		// It ends with the scheduler.
		ScheduledFuture<?> unused = created.scheduleWithFixedDelay(this::look, this.clock.instant().plus(this.interval),
				this.interval);
		this.scheduler = created;
	}

	/** Ends, after a look that is going on. */
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
		return this.phase;
	}

}
