package org.roleprint.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * How long things took, by what was done and at which size.
 */
final class Timings {

	private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

	private long found;

	/**
	 * Does something once and writes its time down.
	 * @param what what is done
	 * @param size at which size
	 * @param task does it and says how much it found, so that nothing is left undone
	 */
	void time(String what, int size, IntSupplier task) {
		long begin = System.nanoTime();
		int result = task.getAsInt();
		long end = System.nanoTime();
		this.found += result;
		this.nanos.computeIfAbsent(what + size, (key) -> new ArrayList<>()).add(end - begin);
	}

	/** The median in milliseconds. */
	double median(String what, int size) {
		return at(what, size, 0.5);
	}

	/** What all but one in twenty stayed below, in milliseconds. */
	double slow(String what, int size) {
		return at(what, size, 0.95);
	}

	private double at(String what, int size, double share) {
		List<Long> sorted = this.nanos.getOrDefault(what + size, List.of()).stream().sorted().toList();
		return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
	}

	/** How many times the median of another size that of this size is. */
	double ratio(String what, int size, int other) {
		return median(what, size) / median(what, other);
	}

	int samples(String what, int size) {
		return this.nanos.getOrDefault(what + size, List.of()).size();
	}

	/** How much was found in all. */
	long found() {
		return this.found;
	}

}
