package org.roleprint;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Waits for what other threads do.
 */
public final class Await {

	private Await() {
	}

	/**
	 * Waits until something holds; fails when that takes a minute.
	 * @param condition what is to hold
	 */
	public static void until(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(end);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
		}
	}

}
