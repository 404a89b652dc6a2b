package org.roleprint.search.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PhrasePredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

import org.roleprint.search.index.TermPredicates.Place;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.Token;

/**
 * Which lines answer a question. A line is a hit only when something asked for stands in
 * its own words; its role, area and what it names may supply the rest.
 */
final class LinePredicates {

	private final SearchPredicateFactory f;

	private final SearchEdition edition;

	private final Weights weights;

	private final TermPredicates anywhere;

	private final TermPredicates own;

	LinePredicates(SearchPredicateFactory f, SearchEdition edition, Weights weights) {
		this.f = f;
		this.edition = edition;
		this.weights = weights;
		List<Place> own = List.of(new Place(Field.TITLE, Field.TITLE_WORDS, weights.title()),
				new Place(Field.TEXT, Field.TEXT_WORDS, weights.text()));
		List<Place> context = List.of(new Place(Field.ROLE_TITLE, Field.ROLE_WORDS, weights.roleTitle()),
				new Place(Field.ROLE_NAMES, null, weights.roleNames()),
				new Place(Field.AREA_TITLE, null, weights.area()), new Place(Field.NAMED, null, weights.named()));
		this.own = new TermPredicates(f, own, weights, edition.rarity());
		this.anywhere = new TermPredicates(f, Stream.concat(own.stream(), context.stream()).toList(), weights,
				edition.rarity());
	}

	PredicateFinalStep of(Question question) {
		BooleanPredicateClausesStep<?, ?> bool = SearchIndex.of(this.edition.edition().number(), this.f);
		question.filters().addTo(bool, this.f);
		question.excluded().forEach((words) -> bool.mustNot(excluded(words)));
		if (question.concepts().isEmpty()) {
			return bool.must(this.f.matchAll());
		}
		bool.filter(inOwnWords(question.concepts()));
		bool.must(enough(question));
		question.concepts()
			.stream()
			.filter((concept) -> !concept.isRequired())
			.forEach((concept) -> bool.should(this.own.of(concept)));
		nearness(question.concepts(), bool);
		return bool;
	}

	private PredicateFinalStep inOwnWords(List<Concept> concepts) {
		SimpleBooleanPredicateClausesStep<?, ?> any = this.f.or();
		concepts.stream().filter(Concept::isRequired).forEach((concept) -> any.add(this.own.ofAnyWord(concept)));
		return any;
	}

	private PredicateFinalStep enough(Question question) {
		List<Concept> required = question.concepts().stream().filter(Concept::isRequired).toList();
		BooleanPredicateClausesStep<?, ?> bool = this.f.bool();
		required.forEach((concept) -> bool.should(this.anywhere.of(concept)));
		return bool.minimumShouldMatchNumber(question.oneMayMiss() ? required.size() - 1 : required.size());
	}

	private PredicateFinalStep excluded(List<Token> words) {
		String stems = words.stream().map(Token::stem).collect(Collectors.joining(" "));
		return this.f.phrase()
			.field(Field.TITLE.path())
			.field(Field.TEXT.path())
			.field(Field.ROLE_TITLE.path())
			.field(Field.ROLE_NAMES.path())
			.matching(stems);
	}

	/** Neighbours of the query that are neighbours in the line too. */
	private void nearness(List<Concept> concepts, BooleanPredicateClausesStep<?, ?> bool) {
		List<String> stems = concepts.stream()
			.filter((concept) -> concept.kind() == Kind.WORDS)
			.flatMap((concept) -> concept.stems().stream())
			.toList();
		for (int index = 1; index < stems.size(); index++) {
			List<String> pair = stems.subList(index - 1, index + 1);
			float rarity = this.edition.rarity().ofLine(pair);
			bool.should(near(Field.TITLE, pair, 1).boost(this.weights.nearInTitle() * rarity));
			bool.should(near(Field.TEXT, pair, 2).boost(this.weights.nearInText() * rarity));
		}
	}

	private PhrasePredicateOptionsStep<?> near(Field field, List<String> pair, int slop) {
		return this.f.phrase().field(field.path()).matching(String.join(" ", pair)).slop(slop).constantScore();
	}

}
