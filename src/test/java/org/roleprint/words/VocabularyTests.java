package org.roleprint.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which word was meant by a typo.
 */
class VocabularyTests {

	private final Vocabulary vocabulary = vocabulary();

	private static Vocabulary vocabulary() {
		Vocabulary.Collector words = new Vocabulary.Collector();
		words.add("Incident management of Kubernetes clusters; incidents, error budgets, hiring and SLO policy");
		words.add("coach coach coach couch budget");
		return words.toVocabulary();
	}

	@ParameterizedTest
	@CsvSource({ "incidnet, incident", "managament, management", "kuberentes, kubernetes", "budegt, budget",
			"hirng, hiring", "polcy, policy" })
	void findsWordWithinItsEdits(String typed, String meant) {
		assertThat(this.vocabulary.nearest(typed)).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "slp", "xyz", "bdugtt", "inzidinz", "qwertyuiop" })
	void leavesWordThatIsTooFarFromAny(String typed) {
		assertThat(this.vocabulary.nearest(typed)).isEmpty();
	}

	@Test
	void prefersTheWordUsedMost() {
		assertThat(this.vocabulary.nearest("cooch")).contains("coach");
	}

	@Test
	void completesHalfTypedWord() {
		assertThat(this.vocabulary.completed("kube")).contains("kubernetes");
		assertThat(this.vocabulary.completed("kub")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "incidet, incident", "kuber, ''", "kubre, kubernetes", "manag, ''", "mangae, management", "xyzzy, ''",
			"inz, ''" })
	void findsTheWordWhoseBeginningWasMistyped(String typed, String meant) {
		assertThat(this.vocabulary.begun(typed).orElse("")).isEqualTo(meant);
	}

	@Test
	void knowsWordInAnyForm() {
		assertThat(this.vocabulary.knows(Words.of("budgeting").get(0))).isTrue();
		assertThat(this.vocabulary.knows(Words.of("bugdet").get(0))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, abcd, 1", "abc, axc, 1", "abcd, badc, 2",
			"abcdef, uvwxyz, 3" })
	void countsEditsUpToOneBeyondTheLimit(String one, String other, int edits) {
		assertThat(Edits.between(one, other, 2)).isEqualTo(edits);
	}

}
