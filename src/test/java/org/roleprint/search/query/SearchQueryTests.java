package org.roleprint.search.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.words.Token;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Taking apart what was typed.
 */
class SearchQueryTests {

	@Test
	void readsWordsPhrasesAndExclusions() {
		SearchQuery query = SearchQuery.of("error \"change freeze\" -security -\"open source\" budget");
		assertThat(words(query.runs())).containsExactly("error", "budget");
		assertThat(words(query.phrases())).containsExactly("change freeze");
		assertThat(words(query.excluded())).containsExactly("security", "open source");
	}

	@Test
	void takesHyphenWithinWordForNoExclusion() {
		assertThat(words(SearchQuery.of("on-call rota - budget").runs())).containsExactly("on call rota budget");
		assertThat(words(SearchQuery.of("-on-call rota").excluded())).containsExactly("on call");
	}

	@Test
	void readsFieldWords() {
		SearchQuery query = SearchQuery.of("Family:Reliability level:\"global head\" -skill:hiring area: x title:y");
		assertThat(query.fields()).containsExactly(new FieldWord(FacetGroup.FAMILY, "Reliability", false),
				new FieldWord(FacetGroup.LEVEL, "global head", false), new FieldWord(FacetGroup.SKILL, "hiring", true));
		assertThat(words(query.runs())).containsExactly("area x title y");
		assertThat(query.fields().get(1).slug()).isEqualTo("global-head");
	}

	@Test
	void treatsQuoteThatNeverEndsAsNothing() {
		SearchQuery query = SearchQuery.of("error \"budget policy");
		assertThat(query.phrases()).isEmpty();
		assertThat(words(query.runs())).containsExactly("error budget policy");
	}

	@Test
	void knowsTypographicQuotes() {
		assertThat(words(SearchQuery.of("\u201cerror budget\u201d").phrases())).containsExactly("error budget");
	}

	@Test
	void takesAQuotationInsideOfASentenceForItsWords() {
		SearchQuery query = SearchQuery.of("how do I answer \"tell me about a bad release\"?");
		assertThat(query.phrases()).isEmpty();
		assertThat(words(query.runs())).containsExactly("how do i answer tell me about a bad release");
		assertThat(words(SearchQuery.of("release \"change freeze\" policy").phrases()))
			.containsExactly("change freeze");
	}

	@Test
	void cutsWhatIsTooLongAndSaysSo() {
		SearchQuery query = SearchQuery.of("word ".repeat(2000));
		assertThat(query.cut()).isTrue();
		assertThat(query.text()).hasSizeLessThanOrEqualTo(SearchQuery.LONGEST);
		assertThat(SearchQuery.of("a".repeat(SearchQuery.LONGEST)).cut()).isFalse();
	}

	@Test
	void neverCutsCharacterInHalf() {
		String rocket = "\uD83D\uDE80";
		assertThat(SearchQuery.of("a" + rocket.repeat(150)).text()).endsWith(rocket);
	}

	@Test
	void makesUnseenCharactersSpaces() {
		assertThat(SearchQuery.of("\u0000error\u202e\tbudget\u200b\n").text()).isEqualTo("error budget");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "-", "--", "\"\"", "*?~", "\\", "/[a-z]+/", "-\"\"", "family:", "\uD83D\uDE80",
			"\u0000" })
	void findsNoWordsWhereNoneAre(String typed) {
		SearchQuery query = SearchQuery.of(typed);
		assertThat(query.phrases()).isEmpty();
		assertThat(query.excluded()).isEmpty();
		assertThat(words(query.runs())).isSubsetOf("a z", "family");
	}

	@Test
	void replacesWordInPlace() {
		SearchQuery query = SearchQuery.of("level:head incidnet \"a b\"");
		assertThat(query.with(query.runs().get(0).get(0), "incident").text()).isEqualTo("level:head incident \"a b\"");
	}

	private static List<String> words(List<List<Token>> parts) {
		return parts.stream().map((part) -> String.join(" ", part.stream().map(Token::word).toList())).toList();
	}

}
