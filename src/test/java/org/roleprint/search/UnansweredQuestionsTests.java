package org.roleprint.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.UnansweredQuestions.Counted;
import org.roleprint.search.query.SearchQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the owner learns of questions that nothing answers.
 */
class UnansweredQuestionsTests {

	private static final int REMEMBERED = 1000;

	@Test
	void countsNothingUnlessSaidOtherwise() {
		UnansweredQuestions questions = questions(Map.of());
		assertThat(questions.count(nothing("pizza"))).isFalse();
		assertThat(questions.report().counting()).isFalse();
		assertThat(questions.report().questions()).isEmpty();
	}

	@Test
	void showsTheMostFrequentFirstHoweverTheyAreWritten() {
		UnansweredQuestions questions = counting();
		List.of("Zebra", "pizza", "PIZZA", " pizza ").forEach((typed) -> questions.count(nothing(typed)));
		assertThat(questions.report().questions()).containsExactly(new Counted("pizza", 3), new Counted("zebra", 1));
	}

	@Test
	void leavesOutWhatIsNoQuestion() {
		UnansweredQuestions questions = counting();
		assertThat(questions.count(SearchResults.without(SearchQuery.of(""), Outcome.BLANK))).isFalse();
		assertThat(questions.count(SearchResults.without(SearchQuery.of("x"), Outcome.NOT_READY))).isFalse();
		assertThat(questions.report().questions()).isEmpty();
	}

	@Test
	void keepsWhatIsAskedOftenWhenThousandsAskOtherThings() {
		UnansweredQuestions questions = counting();
		questions.count(nothing("pizza"));
		questions.count(nothing("pizza"));
		for (int number = 0; number < 3 * REMEMBERED; number++) {
			questions.count(nothing("word" + number));
		}
		assertThat(questions.report().questions()).startsWith(new Counted("pizza", 2)).hasSize(100);
	}

	private static UnansweredQuestions counting() {
		return questions(Map.of("roleprint.search.count-unanswered", "true"));
	}

	private static UnansweredQuestions questions(Map<String, String> settings) {
		return new UnansweredQuestions(new Binder(List.of(new MapConfigurationPropertySource(settings)))
			.bindOrCreate("roleprint.search", SearchSettings.class));
	}

	private static SearchResults nothing(String typed) {
		return SearchResults.without(SearchQuery.of(typed), Outcome.NOTHING);
	}

}
