package org.roleprint.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.words.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is completed, and which letters of it were typed.
 */
class BegunTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"error budget\"", "-error", "family:data", "error -budget", "!?" })
	void completesPlainWordsOnly(String typed) {
		assertThat(Begun.of(SearchQuery.of(typed))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "error bu, Error budget policy, [Error] [bu]dget policy",
			"on-call ro, Data on-call rota, Data [on]-[call] [ro]ta", "fed, Fédération, [Féd]ération",
			"bud, Cost and budgets, Cost and [bud]gets", "zebra, Error budget, Error budget" })
	void marksTheLettersThatWereTyped(String typed, String title, String marked) {
		StringBuilder text = new StringBuilder();
		begun(typed).mark(title)
			.pieces()
			.forEach((piece) -> text.append(piece.marked() ? "[" + piece.text() + "]" : piece.text()));
		assertThat(text).hasToString(marked);
	}

	@Test
	void putsTheCatalogsWordsInThePlaceOfMistypedOnes() {
		Vocabulary.Collector words = new Vocabulary.Collector();
		words.add("error budget load test");
		Vocabulary vocabulary = words.toVocabulary();
		assertThat(begun("eror bugd").corrected(vocabulary).text()).isEqualTo("error budget");
		assertThat(begun("error bud").corrected(vocabulary)).isEqualTo(begun("error bud"));
		assertThat(begun("loadtest").corrected(vocabulary)).isEqualTo(begun("load test"));
	}

	private static Begun begun(String typed) {
		return Begun.of(SearchQuery.of(typed)).orElseThrow();
	}

}
