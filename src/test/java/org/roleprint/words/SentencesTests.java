package org.roleprint.words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where sentences end.
 */
class SentencesTests {

	@Test
	void splitsAfterTheMarkAndItsQuote() {
		assertThat(Sentences.of("Says “no.” Then 3 days pass! (Or four.)")).containsExactly("Says “no.”",
				"Then 3 days pass!", "(Or four.)");
	}

	@Test
	void goesOnAfterAbbreviationsAndInsideNumbers() {
		assertThat(Sentences.first("Reads logs, e.g. Apache, of version 2.4 only. Then stops."))
			.isEqualTo("Reads logs, e.g. Apache, of version 2.4 only.");
	}

	@Test
	void takesTheWholeTextWhereNothingEnds() {
		assertThat(Sentences.first("Plans and builds")).isEqualTo("Plans and builds");
		assertThat(Sentences.of("")).containsExactly("");
	}

}
