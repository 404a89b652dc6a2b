package org.roleprint.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Moves the directions of words until what people type lies nearer to the line that they
 * need than to any other. Some hundred phrases at a time are each to find the text, or
 * another phrase, of their line among those of all the others, and these their phrase (a
 * contrastive loss, minimised by Adam).
 */
final class PhraseContrast {

	private static final int ROUNDS = 12;

	private static final int AT_ONCE = 512;

	/** The smaller, the more only the nearest wrong lines count. */
	private static final float TEMPERATURE = 0.15f;

	private static final float STEP = 0.003f;

	/** The share of words that are left out, so that no single one decides. */
	private static final float LEFT_OUT = 0.2f;

	/** The share of phrases that are to find a text rather than another phrase. */
	private static final float TEXTS = 0.6f;

	private static final float KEPT = 0.9f;

	private static final float KEPT_SQUARE = 0.999f;

	/** So many throws are averaged, each from the same start, since one may be lucky. */
	private static final int THROWS = 4;

	private Random random = new Random(0);

	private final List<Phrase> phrases;

	/** The lines that need the same phrase. */
	private final Map<Map<Integer, Float>, Set<Integer>> lines = new HashMap<>();

	/** The words of each line's text by place, with their weights. */
	private final List<Map<Integer, Float>> texts;

	private final Map<Integer, List<Phrase>> byLine = new HashMap<>();

	PhraseContrast(List<Phrase> phrases, List<Map<Integer, Float>> texts) {
		this.phrases = phrases;
		this.texts = texts;
		phrases.forEach((phrase) -> {
			this.byLine.computeIfAbsent(phrase.line(), (line) -> new ArrayList<>()).add(phrase);
			this.lines.computeIfAbsent(phrase.words(), (words) -> new HashSet<>()).add(phrase.line());
		});
	}

	/**
	 * What somebody types.
	 *
	 * @param words its words by place, with their weights
	 * @param line the line that they need
	 */
	record Phrase(Map<Integer, Float> words, int line) {
	}

	void move(float[][] words) {
		float[][] sum = new float[words.length][words[0].length];
		for (int seed = 1; seed <= THROWS; seed++) {
			float[][] moved = Stream.of(words).map(float[]::clone).toArray(float[][]::new);
			move(moved, seed);
			for (int word = 0; word < words.length; word++) {
				Ridge.add(sum[word], 1f / THROWS, moved[word]);
			}
		}
		System.arraycopy(sum, 0, words, 0, words.length);
	}

	private void move(float[][] words, int seed) {
		this.random = new Random(seed);
		Moments moments = new Moments(new float[words.length][words[0].length],
				new float[words.length][words[0].length]);
		int steps = 0;
		List<Phrase> order = new ArrayList<>(this.phrases);
		for (int round = 0; round < ROUNDS; round++) {
			Collections.shuffle(order, this.random);
			int some = Math.min(AT_ONCE, order.size());
			for (int from = 0; from + some <= order.size(); from += some) {
				float[][] slope = slope(order.subList(from, from + some), words);
				steps++;
				moments.step(words, slope, steps);
			}
		}
	}

	/** How the loss of some phrases changes with each word. */
	private float[][] slope(List<Phrase> some, float[][] words) {
		List<Side> typed = some.stream().map((phrase) -> side(phrase.words(), words)).toList();
		List<Side> wanted = some.stream().map((phrase) -> side(wanted(phrase), words)).toList();
		float[][] error = error(some, typed, wanted);
		float[][] slope = new float[words.length][words[0].length];
		for (int one = 0; one < error.length; one++) {
			float[] ofTyped = new float[words[0].length];
			float[] ofWanted = new float[words[0].length];
			for (int other = 0; other < error.length; other++) {
				Ridge.add(ofTyped, error[one][other], wanted.get(other).direction());
				Ridge.add(ofWanted, error[other][one], typed.get(other).direction());
			}
			typed.get(one).add(ofTyped, slope);
			wanted.get(one).add(ofWanted, slope);
		}
		return slope;
	}

	private Map<Integer, Float> wanted(Phrase phrase) {
		List<Phrase> others = this.byLine.get(phrase.line());
		Phrase other = others.get(this.random.nextInt(others.size()));
		return (other == phrase || this.random.nextFloat() < TEXTS) ? this.texts.get(phrase.line()) : other.words();
	}

	private Side side(Map<Integer, Float> text, float[][] words) {
		Map<Integer, Float> left = new HashMap<>();
		text.forEach((word, weight) -> {
			if (this.random.nextFloat() >= LEFT_OUT) {
				left.put(word, weight);
			}
		});
		float[] sum = new float[words[0].length];
		left.forEach((word, weight) -> Ridge.add(sum, weight, words[word]));
		float length = (float) Math.sqrt(Ridge.dot(sum, sum)) + 1e-6f;
		Ridge.scale(sum, 1 / length);
		return new Side(left, sum, length);
	}

	/**
	 * By how much each pair is taken for one that belongs together, or is not: other
	 * phrases of the same line are no mistake, nor are other lines that need the same
	 * phrase.
	 */
	private float[][] error(List<Phrase> some, List<Side> typed, List<Side> wanted) {
		int size = some.size();
		float[][] likeness = new float[size][size];
		for (int one = 0; one < size; one++) {
			for (int other = 0; other < size; other++) {
				boolean alike = one != other && this.lines.get(some.get(one).words()).contains(some.get(other).line());
				likeness[one][other] = alike ? Float.NEGATIVE_INFINITY
						: Ridge.dot(typed.get(one).direction(), wanted.get(other).direction()) / TEMPERATURE;
			}
		}
		float[][] error = new float[size][size];
		for (int one = 0; one < size; one++) {
			float[] typedOne = shares(likeness[one]);
			float[] wantedOne = shares(column(likeness, one));
			for (int other = 0; other < size; other++) {
				error[one][other] += typedOne[other] / 2;
				error[other][one] += wantedOne[other] / 2;
			}
			error[one][one] -= 1;
		}
		for (float[] row : error) {
			Ridge.scale(row, 1 / (size * TEMPERATURE));
		}
		return error;
	}

	private static float[] column(float[][] rows, int index) {
		float[] column = new float[rows.length];
		for (int row = 0; row < rows.length; row++) {
			column[row] = rows[row][index];
		}
		return column;
	}

	/** The share of each in all, each raised to its power (softmax). */
	private static float[] shares(float[] powers) {
		float most = Float.NEGATIVE_INFINITY;
		for (float power : powers) {
			most = Math.max(most, power);
		}
		float[] shares = new float[powers.length];
		float sum = 0;
		for (int index = 0; index < powers.length; index++) {
			shares[index] = (float) Math.exp(powers[index] - most);
			sum += shares[index];
		}
		Ridge.scale(shares, 1 / sum);
		return shares;
	}

	/**
	 * What Adam remembers of the slopes before.
	 *
	 * @param mean their mean
	 * @param square the mean of their squares
	 */
	private record Moments(float[][] mean, float[][] square) {

		void step(float[][] words, float[][] slopes, int steps) {
			float far = (float) (STEP * Math.sqrt(1 - Math.pow(KEPT_SQUARE, steps)) / (1 - Math.pow(KEPT, steps)));
			for (int word = 0; word < words.length; word++) {
				for (int index = 0; index < words[word].length; index++) {
					float slope = slopes[word][index];
					this.mean[word][index] = KEPT * this.mean[word][index] + (1 - KEPT) * slope;
					this.square[word][index] = KEPT_SQUARE * this.square[word][index]
							+ (1 - KEPT_SQUARE) * slope * slope;
					words[word][index] -= far * this.mean[word][index]
							/ ((float) Math.sqrt(this.square[word][index]) + 1e-8f);
				}
			}
		}

	}

	/**
	 * One side of a pair.
	 *
	 * @param words the words that were not left out
	 * @param direction what they mean together, of length one
	 * @param length how long their sum was
	 */
	private record Side(Map<Integer, Float> words, float[] direction, float length) {

		/** Adds what a slope of the direction is for each word. */
		void add(float[] slope, float[][] words) {
			float along = Ridge.dot(slope, this.direction);
			Ridge.add(slope, -along, this.direction);
			this.words.forEach((word, weight) -> Ridge.add(words[word], weight / this.length, slope));
		}

	}

}
