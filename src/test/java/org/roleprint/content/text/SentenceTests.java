package org.roleprint.content.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.content.document.Position;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds where a sentence begins and ends.
 */
class SentenceTests {

	@Test
	void splitsAtMarksBeforeACapitalOrANumber() {
		assertThat(sentences("Signs the plan. Reads it? Of course! 12 people do.")).containsExactly("signs the plan",
				"reads it", "of course", "12 people do");
	}

	@Test
	void keepsAbbreviationsVersionsAndNamesWhole() {
		assertThat(sentences("Uses a pager, e.g. PagerDuty or incident.io, and SLSA v1.2 since May."))
			.containsExactly("uses a pager e.g pagerduty or incident.io and slsa v1.2 since may");
	}

	@Test
	void closesAQuotedSentence() {
		assertThat(sentences("They said “be careful.” The review went on.")).containsExactly("they said be careful",
				"the review went on");
	}

	@Test
	void leavesOutTheHeadOfACareerLine() {
		List<Sentence> sentences = PassageReader
			.body("## Career path\n- Head of X, promotion, 2–4 years. Leads more. And longer.")
			.stream()
			.flatMap((passage) -> Sentence.of(passage).stream())
			.toList();
		assertThat(sentences).extracting(Sentence::folded).containsExactly("leads more", "and longer");
		assertThat(sentences.get(0).at()).isEqualTo(new Position(2, 36));
	}

	@Test
	void showsItsOpening() {
		Sentence sentence = Sentence.of(PassageReader.body("Owns the whole, long plan.").get(0)).get(0);
		assertThat(sentence.opening(3)).isEqualTo("Owns the whole…");
		assertThat(sentence.opening(9)).isEqualTo("Owns the whole, long plan");
	}

	private static List<String> sentences(String text) {
		return PassageReader.body(text)
			.stream()
			.flatMap((passage) -> Sentence.of(passage).stream())
			.map(Sentence::folded)
			.toList();
	}

}
