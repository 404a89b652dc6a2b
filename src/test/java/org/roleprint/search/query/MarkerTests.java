package org.roleprint.search.query;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Marking what was asked for.
 */
class MarkerTests {

	private static final Thesaurus THESAURUS = Thesaurus
		.of(List.of(ThesaurusConcept.named("kubernetes", "k8s"), ThesaurusConcept.named("on-call", "pager rotation")));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "error budget|[error budgets], then the [budget] of a team", "budgeting|The team's [budget].",
					"k8s|Upgrades [Kubernetes] clusters.", "on call|Calls nobody on Sundays; [on-call] pay",
					"on-call|Runs the [pager rotation]", "\"change freeze\"|A [change freeze], no freeze",
					"nothing|Some other text", "team|The [team\u2019s teams] and a [team]", "budget|[Budget]" })
	void marksWordsInEveryForm(String query, String expected) {
		assertThat(show(query, expected.replaceAll("[\\[\\]]", ""))).isEqualTo(expected);
	}

	@Test
	void saysWhatIsMissing() {
		Marker marker = new Marker(Concepts.of(SearchQuery.of("kubernetes upgrades"), THESAURUS));
		assertThat(marker.missingIn(new StemmedTexts(List.of("Runs k8s", "Head of DevOps"), Language.ENGLISH)))
			.extracting(Concept::typed)
			.containsExactly("upgrades");
	}

	@Test
	void looksThroughTextsThatWereCutBefore() {
		Marker marker = new Marker(Concepts.of(SearchQuery.of("\"change freeze\" kubernetes"), THESAURUS));
		StemmedTexts texts = new StemmedTexts(List.of("Changes freezes", "The change freeze", "Upgrades k8s"),
				Language.ENGLISH);
		assertThat(marker.missingIn(texts, 0)).as("neither its very words nor the other").isEqualTo(2);
		assertThat(marker.missingIn(texts, 1)).isEqualTo(1);
		assertThat(marker.mark(texts, 0)).isEqualTo(Marked.plain("Changes freezes"));
		assertThat(marker.mark(texts, 1)).isEqualTo(marker.mark("The change freeze"));
		assertThat(marker.missingIn(texts)).isEmpty();
	}

	private static String show(String query, String text) {
		return new Marker(Concepts.of(SearchQuery.of(query), THESAURUS)).mark(text)
			.pieces()
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
