package org.roleprint.words;

import java.util.List;
import java.util.Random;

/**
 * The few directions in which meanings differ most, found by iterating on what they
 * share.
 *
 * @param middle the mean of all meanings
 * @param axes the directions, each of length one and at right angles to the others
 */
record Basis(float[] middle, float[][] axes) {

	private static final int ROUNDS = 60;

	static Basis of(List<float[]> meanings, int size) {
		int wide = meanings.get(0).length;
		float[] middle = new float[wide];
		meanings.forEach((meaning) -> Ridge.add(middle, 1f / meanings.size(), meaning));
		float[][] shared = new float[wide][wide];
		for (float[] meaning : meanings) {
			float[] apart = minus(meaning, middle);
			for (int row = 0; row < wide; row++) {
				Ridge.add(shared[row], apart[row], apart);
			}
		}
		Random random = new Random(1);
		float[][] axes = new float[size][wide];
		for (float[] axis : axes) {
			for (int index = 0; index < wide; index++) {
				axis[index] = (float) random.nextGaussian();
			}
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (int axis = 0; axis < size; axis++) {
				axes[axis] = times(shared, axes[axis]);
				for (int before = 0; before < axis; before++) {
					Ridge.add(axes[axis], -Ridge.dot(axes[axis], axes[before]), axes[before]);
				}
				Ridge.scale(axes[axis], 1 / (float) Math.sqrt(Ridge.dot(axes[axis], axes[axis])));
			}
		}
		return new Basis(middle, axes);
	}

	/** Where a meaning lies between these directions. */
	float[] place(float[] meaning) {
		return times(this.axes, minus(meaning, this.middle));
	}

	private static float[] minus(float[] one, float[] other) {
		float[] difference = one.clone();
		Ridge.add(difference, -1, other);
		return difference;
	}

	private static float[] times(float[][] rows, float[] vector) {
		float[] product = new float[rows.length];
		for (int row = 0; row < rows.length; row++) {
			product[row] = Ridge.dot(rows[row], vector);
		}
		return product;
	}

}
