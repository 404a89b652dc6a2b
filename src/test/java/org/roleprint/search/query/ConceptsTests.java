package org.roleprint.search.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a query asks for.
 */
class ConceptsTests {

	private static final Thesaurus THESAURUS = Thesaurus
		.of(List.of(ThesaurusConcept.named("error budget", "reliability budget"),
				ThesaurusConcept.named("on-call", "oncall"), ThesaurusConcept.named("chargeback"),
				ThesaurusConcept.named("decision rights").withPlainWords(List.of("who decides"))));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "who owns error budgets?|error budgets", "who is in charge of hiring|hiring",
					"Who is responsible for the cloud bill?|cloud,bill", "what role looks after vendors|vendors",
					"hiring|hiring", "which roles are accountable for SLOs|slos", "who answers for cost|cost" })
	void dropsWhatOnlyFramesTheQuestion(String typed, String asked) {
		assertThat(of(typed)).extracting(Concept::typed).containsExactly(asked.split(","));
	}

	@Test
	void keepsWordsThatFrameOnlyQuestions() {
		assertThat(of("people care")).extracting(Concept::typed).containsExactly("people", "care");
	}

	@Test
	void searchesForOwningWhenNothingElseIsLeft() {
		assertThat(of("responsibilities of the owner")).extracting(Concept::typed)
			.containsExactly("responsibilities", "owner");
		assertThat(of("roles")).extracting(Concept::typed).containsExactly("roles");
	}

	@ParameterizedTest
	@ValueSource(strings = { "the of and", "who is it", "to be or not to be", "AND OR NOT" })
	void asksForNothingInWordsWithoutMeaning(String typed) {
		assertThat(of(typed)).isEmpty();
	}

	@Test
	void takesVerbOfWhoAsWelcomeOnly() {
		assertThat(of("who approves emergency releases")).extracting(Concept::kind)
			.containsExactly(Kind.OPTIONAL, Kind.WORDS, Kind.WORDS);
		assertThat(of("who negotiates")).extracting(Concept::kind).containsExactly(Kind.WORDS);
	}

	@Test
	void keepsTermTogetherWithItsSynonyms() {
		Concept term = of("error budgets").get(0);
		assertThat(term.synonyms()).extracting((synonym) -> String.join(" ", synonym.stems()))
			.containsExactly("reliabl budget");
		assertThat(of("who is on call").get(0).kind()).isEqualTo(Kind.TERM);
	}

	@Test
	void takesWhoDoesSomethingForTermOnlyWhenNothingFollows() {
		assertThat(of("who decides?")).extracting(Concept::typed).containsExactly("who decides");
		assertThat(of("who decides on cost?")).extracting(Concept::typed).containsExactly("decides", "cost");
	}

	@Test
	void letsOnlyWordsOfTheFieldDecideInASentence() {
		assertThat(of("We want someone who really understands how an error budget is spent wisely"))
			.filteredOn(Concept::isRequired)
			.extracting(Concept::typed)
			.containsExactly("error budget");
		assertThat(of("manage strong vendors")).filteredOn(Concept::isRequired)
			.extracting(Concept::typed)
			.containsExactly("vendors");
	}

	@Test
	void joinsWhatTheThesaurusWritesAsOne() {
		assertThat(of("charge back")).extracting(Concept::typed).containsExactly("chargeback");
		assertThat(new Marker(of("charge back"))
			.missingIn(new StemmedTexts(List.of("We charge it back.", "Charge back costs."), Language.ENGLISH)))
			.isEmpty();
		assertThat(of("error-budget")).extracting(Concept::typed).containsExactly("error budget");
	}

	@Test
	void asksForEachThingOnce() {
		assertThat(of("cost cost costs COST")).hasSize(1);
		assertThat(of("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1 n1 o1 p1 q1 r1 s1")).hasSize(16);
	}

	@Test
	void takesQuotesWordForWord() {
		Concept exact = of("\"who owns it\"").get(0);
		assertThat(exact.kind()).isEqualTo(Kind.EXACT);
		assertThat(exact.typed()).isEqualTo("who owns it");
	}

	private static List<Concept> of(String typed) {
		return Concepts.of(SearchQuery.of(typed), THESAURUS);
	}

}
