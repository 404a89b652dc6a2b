package org.roleprint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.roleprint.words.PhraseContrast.Phrase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moving words by what people type and the lines that they need.
 */
class PhraseContrastTests {

	private static final int LINES = 40;

	private static final int SIZE = 16;

	/** Each line has a word of its own, and so have those who ask for it. */
	@Test
	void movesWhatPeopleTypeToTheLineThatTheyNeed() {
		Random random = new Random(3);
		float[][] words = new float[2 * LINES][SIZE];
		for (float[] word : words) {
			for (int index = 0; index < SIZE; index++) {
				word[index] = (float) random.nextGaussian() / 4;
			}
		}
		List<Phrase> phrases = new ArrayList<>();
		List<Map<Integer, Float>> texts = new ArrayList<>();
		for (int line = 0; line < LINES; line++) {
			texts.add(Map.of(line, 1f));
			for (int again = 0; again < 60; again++) {
				phrases.add(new Phrase(Map.of(LINES + line, 1f), line));
			}
		}
		double before = rightOnes(words);
		new PhraseContrast(phrases, texts).move(words);
		assertThat(rightOnes(words)).isGreaterThan(before + LINES / 10.0);
	}

	private static double rightOnes(float[][] words) {
		double right = 0;
		for (int line = 0; line < LINES; line++) {
			float mine = likeness(words[LINES + line], words[line]);
			int nearer = 0;
			for (int other = 0; other < LINES; other++) {
				nearer += (likeness(words[LINES + line], words[other]) > mine) ? 1 : 0;
			}
			right += 1.0 / (1 + nearer);
		}
		return right;
	}

	private static float likeness(float[] one, float[] other) {
		return Ridge.dot(one, other) / (float) Math.sqrt(Ridge.dot(one, one) * Ridge.dot(other, other));
	}

}
