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
 * @param subject what concepts are looked for in
 * @param weights what synonyms count
 * @param rarity what words are worth
 */
record TermPredicates(SearchPredicateFactory f, List<Place> places, Subject subject, Weights weights, Rarity rarity) {

	/**
	 * What concepts are looked for in.
	 */
	enum Subject {

		/** Lines, which know what they are about. */
		LINES,
		/** What people type who need a line. */
		ASKED,
		/** Names, which hold a concept when they hold one of its names. */
		NAMES

	}

	/**
	 * Where a match counts.
	 *
	 * @param stems the field of stems
	 * @param words the field of plain words for exact phrases, null for none
	 * @param weight what a match counts, 0 or more
	 */
	record Place(Field stems, @Nullable Field words, float weight) {

	}

	PredicateFinalStep of(Concept concept) {
		if (concept.kind() == Kind.EXACT) {
			return exact(concept);
		}
		float worth = (float) this.rarity.ofConcept(concept);
		SimpleBooleanPredicateClausesStep<?, ?> any = this.f.or();
		any.add(row(concept.stems(), worth));
		boolean seldom = concept.keys().isEmpty() || this.rarity.isSeldom(concept);
		if (concept.kind() != Kind.TERM && concept.words().size() > 1 && seldom) {
			any.add(everyWord(concept, worth * this.weights.scattered()));
		}
		if (this.subject == Subject.NAMES) {
			concept.synonyms()
				.stream()
				.filter(Synonym::same)
				.forEach((other) -> any.add(row(other.stems(), worth * this.weights.synonym())));
		}
		else if (!concept.keys().isEmpty()) {
			about(concept.keys(), worth, any);
		}
		if (this.subject != Subject.NAMES && !concept.near().isEmpty()) {
			about(concept.near(), worth * this.weights.near(), any);
		}
		return any;
	}

	/** What a line is about was worked out when it was written to the index. */
	private void about(List<String> keys, float worth, SimpleBooleanPredicateClausesStep<?, ?> any) {
		if (this.subject == Subject.ASKED) {
			any.add(holds(Field.ASKED_CALLS, keys, worth * this.weights.asked() * this.weights.synonym()));
			any.add(holds(Field.ASKED_SPEAKS, keys, worth * this.weights.asked() * this.weights.oneWay()));
			return;
		}
		any.add(holds(Field.TITLE_CALLS, keys, worth * this.weights.title() * this.weights.synonym()));
		any.add(holds(Field.TEXT_CALLS, keys, worth * this.weights.text() * this.weights.synonym()));
		any.add(holds(Field.SUBJECTS_CALL, keys, worth * this.weights.subjects() * this.weights.synonym()));
		any.add(holds(Field.TITLE_SPEAKS, keys, worth * this.weights.title() * this.weights.oneWay()));
		any.add(holds(Field.TEXT_SPEAKS, keys, worth * this.weights.text() * this.weights.oneWay()));
	}

	private PredicateFinalStep holds(Field field, List<String> keys, float worth) {
		return (keys.size() == 1)
				? this.f.match().field(field.path()).matching(keys.get(0)).constantScore().boost(worth)
				: this.f.terms().field(field.path()).matchingAny(keys).constantScore().boost(worth);
	}

	/** Like the concept, but one of its words is enough. */
	PredicateFinalStep ofAnyWord(Concept concept) {
		SimpleBooleanPredicateClausesStep<?, ?> any = this.f.or();
		any.add(of(concept));
		if (concept.kind() == Kind.WORDS && concept.words().size() > 1) {
			concept.words()
				.forEach(
						(word) -> any.add(of(new Concept(List.of(word), List.of(), List.of(), List.of(), Kind.WORDS))));
		}
		return any;
	}

	private PredicateFinalStep everyWord(Concept concept, float worth) {
		SimpleBooleanPredicateClausesStep<?, ?> every = this.f.and();
		concept.stems().forEach((stem) -> every.add(row(List.of(stem), worth / concept.stems().size())));
		return every;
	}

	private PredicateFinalStep row(List<String> stems, float worth) {
		SimpleBooleanPredicateClausesStep<?, ?> somewhere = this.f.or();
		this.places.forEach((place) -> somewhere.add(row(place.stems(), stems, place.weight() * worth)));
		return somewhere;
	}

	private PredicateFinalStep exact(Concept concept) {
		List<String> words = concept.words().stream().map(Token::word).toList();
		SimpleBooleanPredicateClausesStep<?, ?> somewhere = this.f.or();
		for (Place place : this.places) {
			if (place.words() != null) {
				somewhere.add(row(place.words(), words, place.weight() * this.rarity.ofLine(concept.stems())));
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
