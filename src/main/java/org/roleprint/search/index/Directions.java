package org.roleprint.search.index;

import java.util.List;

import org.roleprint.words.WordMeanings;

/**
 * Many directions, to be held against one at a time. Each is kept as numbers of a byte,
 * four directions in a row of {@code long}s, so that one multiplication serves four: by
 * the length of the directions no sum of products leaves its sixteen bits.
 */
final class Directions {

	/** How long a direction is. */
	private static final int LENGTH = 127;

	private static final int TOGETHER = 4;

	private final int size;

	private final long[] packed;

	/**
	 * Packs directions.
	 * @param directions each of length 1, or of zeros
	 */
	Directions(List<float[]> directions) {
		this.size = directions.size();
		this.packed = new long[(this.size + TOGETHER - 1) / TOGETHER * WordMeanings.SIZE];
		for (int place = 0; place < this.size; place++) {
			byte[] small = small(directions.get(place));
			int from = place / TOGETHER * WordMeanings.SIZE;
			int shift = place % TOGETHER * Short.SIZE;
			for (int index = 0; index < small.length; index++) {
				this.packed[from + index] += (long) small[index] << shift;
			}
		}
	}

	int size() {
		return this.size;
	}

	/**
	 * How alike each of them and another direction are.
	 * @param other of length 1, or of zeros
	 * @return cosines, from -1 to 1, in their order
	 */
	float[] cosines(float[] other) {
		byte[] one = small(other);
		float[] cosines = new float[this.size];
		for (int first = 0; first < this.size; first += TOGETHER) {
			long sums = 0;
			int from = first / TOGETHER * WordMeanings.SIZE;
			for (int index = 0; index < WordMeanings.SIZE; index++) {
				sums += one[index] * this.packed[from + index];
			}
			int last = Math.min(this.size, first + TOGETHER);
			for (int place = first; place < last; place++) {
				short sum = (short) sums;
				cosines[place] = (float) sum / (LENGTH * LENGTH);
				sums = (sums - sum) >> Short.SIZE;
			}
		}
		return cosines;
	}

	private static byte[] small(float[] direction) {
		byte[] small = new byte[direction.length];
		for (int index = 0; index < small.length; index++) {
			small[index] = (byte) Math.round(LENGTH * direction[index]);
		}
		return small;
	}

}
