package org.roleprint.authoring.prose;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Holds how the voice of a text is put into figures.
 */
class VoiceTests {

	@Test
	void setsTheSpreadOfSentenceLengthsAgainstTheirMean() {
		assertThat(voice("Keeps four words short. Keeps on with a sentence of twice that.").spread()).isCloseTo(33.33,
				within(0.01));
	}

	@Test
	void findsNoSpreadInSentencesOfOneLength() {
		assertThat(voice("Keeps four words short. Takes four words too.").spread()).isZero();
	}

	@Test
	void countsSentencesThatGoOnWithACommaAndAnAnd() {
		assertThat(voice("Keeps this list short, and shows it. Keeps this and that list. Asks, listens and decides.")
			.joined()).isCloseTo(33.33, within(0.01));
	}

	@Test
	void countsNumbersInDigitsAndInWords() {
		assertThat(voice("Keeps 5 days free now. Keeps twenty-four hours free. Keeps one day free now. Meets them each "
				+ "quarter here. Asks all tenants about often.")
			.numbers()).isEqualTo(40);
	}

	@Test
	void namesTheWordThatOpensMostSentences() {
		Voice voice = voice("The first is long. Then a second one. The third one follows. Then comes another one.");
		assertThat(voice.openings()).isEqualTo(50);
		assertThat(voice.opening()).isEqualTo("the");
	}

	@Test
	void leavesPiecesOfFewerThanFourWordsOut() {
		assertThat(
				voice("- **A short title.** Keeps four words short.\n\n| A | B |\n|---|---|\n| Three words, 5 | 7 |\n"))
			.isEqualTo(new Voice(1, 0, 0, 100, 100, "keeps"));
	}

	@Test
	void hasNothingToSayOfNothing() {
		assertThat(voice("")).isEqualTo(new Voice(0, 0, 0, 0, 0, ""));
	}

	private static Voice voice(String text) {
		return ProseSamples.role("r", text).voice();
	}

}
