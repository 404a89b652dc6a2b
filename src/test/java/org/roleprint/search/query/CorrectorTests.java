package org.roleprint.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words of a question are taken for misspelt ones.
 */
class CorrectorTests {

	private final Vocabulary vocabulary = words("event bus", "business continuity", "sidecar proxies",
			"the crash of 2016");

	@Test
	void correctsAWordThatIsCutToTheStemOfAnotherByChance() {
		assertThat(corrected("busness continuity")).isEqualTo("business continuity");
	}

	@ParameterizedTest
	@ValueSource(strings = { "buses", "sidecars", "continuity", "20161" })
	void leavesOtherFormsOfWordsAndNumbersAlone(String typed) {
		assertThat(corrected(typed)).isEqualTo(typed);
	}

	private String corrected(String typed) {
		return Corrector.correct(SearchQuery.of(typed, Language.ENGLISH), this.vocabulary, Thesaurus.NONE)
			.map(Corrector.Correction::query)
			.map(SearchQuery::text)
			.orElse(typed);
	}

	private static Vocabulary words(String... texts) {
		Vocabulary.Collector words = new Vocabulary.Collector();
		for (String text : texts) {
			words.add(text);
		}
		return words.toVocabulary();
	}

}
