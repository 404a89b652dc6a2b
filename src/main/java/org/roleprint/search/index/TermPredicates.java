package org.roleprint.search.index;

import java.util.List;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Concept.Kind;
import org.roleprint.search.words.Synonyms.Synonym;
import org.roleprint.search.words.Token;

/**
 * How a concept matches in a set of fields, on any engine.
 *
 * @param f makes predicates
 * @param stems the fields of stems and their weights
 * @param plain the fields of plain words and their weights
 * @param weights what synonyms count
 */
record TermPredicates(SearchPredicateFactory f, List<Place> stems, List<Place> plain, Weights weights) {

	/**
	 * A field and what a match in it counts.
	 *
	 * @param field the field
	 * @param weight 0 or more
	 */
	record Place(String field, float weight) {
	}

	PredicateFinalStep of(Concept concept) {
		if (concept.kind() == Kind.EXACT) {
			return row(this.plain, concept.words().stream().map(Token::word).toList(), 1);
		}
		SimpleBooleanPredicateClausesStep<?, ?> any = this.f.or();
		any.add((concept.kind() == Kind.TERM) ? row(this.stems, concept.stems(), 1) : everyWord(concept));
		for (Synonym synonym : concept.synonyms()) {
			any.add(row(this.stems, synonym.stems(), synonym.same() ? this.weights.synonym() : this.weights.oneWay()));
		}
		return any;
	}

	/** Like the concept, but one of its words is enough. */
	PredicateFinalStep ofAnyWord(Concept concept) {
		SimpleBooleanPredicateClausesStep<?, ?> any = this.f.or();
		any.add(of(concept));
		if (concept.kind() == Kind.WORDS && concept.words().size() > 1) {
			concept.words().forEach((word) -> any.add(of(new Concept(List.of(word), List.of(), Kind.WORDS))));
		}
		return any;
	}

	private PredicateFinalStep everyWord(Concept concept) {
		SimpleBooleanPredicateClausesStep<?, ?> every = this.f.and();
		for (Token word : concept.words()) {
			SimpleBooleanPredicateClausesStep<?, ?> somewhere = this.f.or();
			this.stems.forEach((place) -> somewhere
				.add(this.f.match().field(place.field()).matching(word.stem()).boost(place.weight())));
			this.plain.forEach((place) -> somewhere.add(this.f.match()
				.field(place.field())
				.matching(word.word())
				.boost(place.weight() * this.weights.form())));
			every.add(somewhere);
		}
		return every;
	}

	private PredicateFinalStep row(List<Place> places, List<String> words, float factor) {
		SimpleBooleanPredicateClausesStep<?, ?> somewhere = this.f.or();
		places.forEach((place) -> somewhere.add(
				this.f.phrase().field(place.field()).matching(String.join(" ", words)).boost(place.weight() * factor)));
		return somewhere;
	}

}
