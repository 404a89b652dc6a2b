package org.roleprint.words;

import java.util.List;
import java.util.Map;

/**
 * Moves the directions of words until texts, as the sum of their words, lie where the
 * model puts them; words that no text has stay where they are. Least squares with a
 * penalty on the way that words are moved, by conjugate gradients.
 */
final class Ridge {

	private static final int ROUNDS = 25;

	private static final float PENALTY = 1;

	/** Each text's words by place, with their weights. */
	private final List<Map<Integer, Float>> texts;

	private final int size;

	Ridge(List<Map<Integer, Float>> texts, int size) {
		this.texts = texts;
		this.size = size;
	}

	void move(float[][] words, float[][] wanted) {
		float[][] missing = sums(words);
		for (int text = 0; text < missing.length; text++) {
			scale(missing[text], -1);
			add(missing[text], 1, wanted[text]);
		}
		float[][] rest = back(missing, words.length);
		float[][] step = copy(rest);
		double[] before = squares(rest);
		for (int round = 0; round < ROUNDS; round++) {
			float[][] effect = back(sums(step), words.length);
			for (int word = 0; word < words.length; word++) {
				add(effect[word], PENALTY, step[word]);
			}
			double[] along = products(step, effect);
			for (int word = 0; word < words.length; word++) {
				for (int index = 0; index < this.size; index++) {
					float far = (float) (before[index] / (along[index] + 1e-12));
					words[word][index] += far * step[word][index];
					rest[word][index] -= far * effect[word][index];
				}
			}
			double[] after = squares(rest);
			for (int word = 0; word < words.length; word++) {
				for (int index = 0; index < this.size; index++) {
					double kept = after[index] / (before[index] + 1e-12);
					step[word][index] = (float) (rest[word][index] + kept * step[word][index]);
				}
			}
			before = after;
		}
	}

	private float[][] sums(float[][] words) {
		float[][] sums = new float[this.texts.size()][this.size];
		for (int text = 0; text < sums.length; text++) {
			float[] sum = sums[text];
			this.texts.get(text).forEach((word, weight) -> add(sum, weight, words[word]));
		}
		return sums;
	}

	private float[][] back(float[][] texts, int words) {
		float[][] back = new float[words][this.size];
		for (int text = 0; text < texts.length; text++) {
			float[] one = texts[text];
			this.texts.get(text).forEach((word, weight) -> add(back[word], weight, one));
		}
		return back;
	}

	private double[] squares(float[][] rows) {
		return products(rows, rows);
	}

	private double[] products(float[][] one, float[][] other) {
		double[] products = new double[this.size];
		for (int row = 0; row < one.length; row++) {
			for (int index = 0; index < this.size; index++) {
				products[index] += one[row][index] * other[row][index];
			}
		}
		return products;
	}

	private static float[][] copy(float[][] rows) {
		float[][] copy = new float[rows.length][];
		for (int row = 0; row < rows.length; row++) {
			copy[row] = rows[row].clone();
		}
		return copy;
	}

	static void add(float[] sum, float times, float[] other) {
		for (int index = 0; index < sum.length; index++) {
			sum[index] += times * other[index];
		}
	}

	static void scale(float[] vector, float times) {
		for (int index = 0; index < vector.length; index++) {
			vector[index] *= times;
		}
	}

	static float dot(float[] one, float[] other) {
		float sum = 0;
		for (int index = 0; index < one.length; index++) {
			sum += one[index] * other[index];
		}
		return sum;
	}

}
