package org.roleprint.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that lets something happen whenever it is asked, as if somebody else were at
 * work meanwhile.
 */
final class MovingClock extends Clock {

	private final Duration ahead;

	private Runnable meanwhile = () -> {
	};

	private MovingClock(Duration ahead) {
		this.ahead = ahead;
	}

	static MovingClock now() {
		return new MovingClock(Duration.ZERO);
	}

	/** To this clock every file has long been at rest. */
	static MovingClock anHourLater() {
		return new MovingClock(Duration.ofHours(1));
	}

	void meanwhile(Runnable work) {
		this.meanwhile = work;
	}

	@Override
	public Instant instant() {
		this.meanwhile.run();
		return Clock.systemUTC().instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	/** To say which day it is, meanwhile nothing happens. */
	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(Clock.system(zone), this.ahead);
	}

}
