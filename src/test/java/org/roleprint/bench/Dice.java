package org.roleprint.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself: the same throws for the same seed.
 */
final class Dice {

	private final Random random;

	Dice(long seed) {
		this.random = new Random(seed);
	}

	/** A whole number of a range, both ends included. */
	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	<T> T of(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/** The same values in another order. */
	<T> List<T> shuffled(List<T> values) {
		List<T> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, this.random);
		return shuffled;
	}

	/**
	 * A rank from 1, of which each is as likely as its number is small: as words are used
	 * (Zipf's law).
	 */
	int rank(int most) {
		return (int) Math.exp(this.random.nextDouble() * Math.log(most));
	}

}
