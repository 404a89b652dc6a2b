package org.roleprint.fuzz;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Concepts;
import org.roleprint.search.query.Marker;
import org.roleprint.search.query.SearchQuery;
import org.roleprint.search.query.StemmedTexts;
import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;
import org.roleprint.words.Token;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every query, whatever is typed.
 */
final class QueryRules {

	private static final int MOST_CONCEPTS = 16;

	private static final Thesaurus THESAURUS = Thesaurus.of(List.of(ThesaurusConcept.named("on-call", "on call"),
			ThesaurusConcept.named("kubernetes").withPlainWords(List.of("k8s"))));

	private QueryRules() {
	}

	static void hold(String typed) {
		SearchQuery query = SearchQuery.of(typed);
		assertThat(query.text()).hasSizeLessThanOrEqualTo(SearchQuery.LONGEST).doesNotContainPattern("\\p{Cc}|  ");
		assertThat(SearchQuery.of(query.text())).as("read again from its address")
			.isEqualTo(new SearchQuery(query.text(), false, query.runs(), query.phrases(), query.excluded(),
					query.fields(), query.language()));
		assertThat(query.fields()).allSatisfy((field) -> assertThat(field.value()).isNotBlank());
		places(query);
		List<Concept> concepts = Concepts.of(query, THESAURUS);
		assertThat(concepts).hasSizeLessThanOrEqualTo(MOST_CONCEPTS)
			.allSatisfy((concept) -> assertThat(concept.stems()).isNotEmpty().doesNotContain(""));
		Marker marker = new Marker(concepts);
		assertThat(marker.mark(typed).text()).as("marks change no character").isEqualTo(typed);
		assertThat(marker.missingIn(new StemmedTexts(List.of(query.text()), Language.ENGLISH)))
			.as("a text answers itself")
			.isEmpty();
	}

	private static void places(SearchQuery query) {
		Stream.of(query.runs(), query.phrases(), query.excluded())
			.flatMap(List::stream)
			.forEach((words) -> assertThat(words).isNotEmpty()
				.allSatisfy((word) -> assertThat(word).matches((token) -> liesWithin(token, query.text()))));
		query.runs()
			.stream()
			.flatMap(List::stream)
			.forEach((word) -> assertThat(query.with(word, "x").text()).as("with a word replaced").contains("x"));
	}

	private static boolean liesWithin(Token token, String text) {
		return token.start() >= 0 && token.start() < token.end() && token.end() <= text.length()
				&& !token.word().isEmpty() && !token.word().contains(" ");
	}

}
