package org.roleprint.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the table holds of words: near ones near, and nothing of what is no word.
 */
class WordMeaningsTests {

	@ParameterizedTest
	@CsvSource({ "salary, pay, kubernetes", "hire, recruit, database", "outage, incident, budget",
			"teach, mentor, invoice", "cheap, cost, password" })
	void putsWordsOfOneMatterCloserThanOthers(String word, String near, String far) {
		assertThat(likeness(word, near)).isGreaterThan(likeness(word, far) + 0.1);
	}

	@Test
	void addsNothingForWhatItDoesNotKnow() {
		float[] text = new float[WordMeanings.SIZE];
		assertThat(WordMeanings.add("xkzzvwq", 1, text)).isFalse();
		assertThat(text).containsOnly(0);
	}

	private static double likeness(String one, String other) {
		float[] first = meaning(one);
		float[] second = meaning(other);
		return product(first, second) / Math.sqrt(product(first, first) * product(second, second));
	}

	private static float[] meaning(String word) {
		float[] meaning = new float[WordMeanings.SIZE];
		assertThat(WordMeanings.add(word, 1, meaning)).as(word).isTrue();
		return meaning;
	}

	private static double product(float[] one, float[] other) {
		double sum = 0;
		for (int index = 0; index < one.length; index++) {
			sum += one[index] * other[index];
		}
		return sum;
	}

}
