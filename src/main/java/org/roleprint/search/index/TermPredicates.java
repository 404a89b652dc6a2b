package org.roleprint.search.index;

import java.util.List;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jspecify.annotations.Nullable;

import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.Thesaurus.Synonym;
import org.roleprint.words.Token;

/**
 * How a concept matches in a set of fields, on any engine: what a match counts is the
 * weight of its field times the rarity of its words, whatever the engine's statistics.
 *
 * @param f makes predicates
 * @param places the fields and their weights
 * @param weights what synonyms count
 * @param rarity what words are worth
 */
record TermPredicates(SearchPredicateFactory f, List<Place> places, Weights weights, Rarity rarity) {

	/**
	 * Where a match counts.
	 *
	 * @param stems the field of stems
	 * @param words the field of plain words for exact phrases, null for none
	 * @param weight what a match counts, 0 or more
	 */
	record Place(Field stems, @Nullable Field words, float weight) {

		float worth(Rarity rarity, List<String> terms) {
			boolean role = this.stems == Field.ROLE_TITLE || this.stems == Field.ROLE_NAMES;
			return this.weight * (role ? rarity.ofRole(terms) : rarity.ofLine(terms));
		}

	}

	PredicateFinalStep of(Concept concept) {
		if (concept.kind() == Kind.EXACT) {
			return exact(concept);
		}
		SimpleBooleanPredicateClausesStep<?, ?> any = this.f.or();
		any.add((concept.kind() == Kind.TERM) ? row(concept.stems(), 1) : everyWord(concept));
		for (Synonym synonym : concept.synonyms()) {
			any.add(row(synonym.stems(), synonym.same() ? this.weights.synonym() : this.weights.oneWay()));
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
		concept.stems().forEach((stem) -> every.add(row(List.of(stem), 1)));
		return every;
	}

	private PredicateFinalStep row(List<String> stems, float factor) {
		SimpleBooleanPredicateClausesStep<?, ?> somewhere = this.f.or();
		this.places
			.forEach((place) -> somewhere.add(row(place.stems(), stems, place.worth(this.rarity, stems) * factor)));
		return somewhere;
	}

	private PredicateFinalStep exact(Concept concept) {
		List<String> words = concept.words().stream().map(Token::word).toList();
		SimpleBooleanPredicateClausesStep<?, ?> somewhere = this.f.or();
		for (Place place : this.places) {
			if (place.words() != null) {
				somewhere.add(row(place.words(), words, place.worth(this.rarity, concept.stems())));
			}
		}
		return somewhere;
	}

	private PredicateFinalStep row(Field field, List<String> words, float worth) {
		if (words.size() == 1) {
			// It is cut already, and one word needs no places.
			return this.f.match()
				.field(field.path())
				.matching(words.get(0))
				.skipAnalysis()
				.constantScore()
				.boost(worth);
		}
		return this.f.phrase().field(field.path()).matching(String.join(" ", words)).constantScore().boost(worth);
	}

}
