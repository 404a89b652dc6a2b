package org.roleprint.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a load met: how many answers a second, how long they took, and how many were not
 * as they should be.
 */
final class Look {

	private final long[] nanos;

	private final double seconds;

	private final int failed;

	/**
	 * Makes one.
	 * @param nanos how long each answer took, in any order
	 * @param seconds how long all of it took
	 * @param failed how many answers had another status than asked for, or none
	 */
	Look(long[] nanos, double seconds, int failed) {
		this.nanos = nanos.clone();
		Arrays.sort(this.nanos);
		this.seconds = seconds;
		this.failed = failed;
	}

	/** Several of them as one. */
	static Look of(List<Look> looks) {
		return new Look(looks.stream().flatMapToLong((look) -> Arrays.stream(look.nanos)).toArray(),
				looks.stream().mapToDouble((look) -> look.seconds).sum(),
				looks.stream().mapToInt((look) -> look.failed).sum());
	}

	int answers() {
		return this.nanos.length;
	}

	int failed() {
		return this.failed;
	}

	/** Answers a second. */
	double rate() {
		return this.nanos.length / this.seconds;
	}

	/** What such a share of the answers stayed below, in milliseconds. */
	double at(double share) {
		return (this.nanos.length == 0) ? Double.NaN : this.nanos[(int) (share * (this.nanos.length - 1))] / 1e6;
	}

	double median() {
		return at(0.5);
	}

}
