package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

	/** All of a sum: whatever of them is found counts. */
	List<PredicateFinalStep> of(Concept concept) {
		if (concept.kind() == Kind.EXACT) {
			return exact(concept);
		}
		float worth = (float) this.rarity.ofConcept(concept);
		List<PredicateFinalStep> all = new ArrayList<>(row(concept.stems(), worth));
		if (mayScatter(concept)) {
			all.add(everyWord(concept, worth * this.weights.scattered()));
		}
		if (this.subject == Subject.NAMES) {
			concept.synonyms()
				.stream()
				.filter(Synonym::same)
				.forEach((other) -> all.addAll(row(other.stems(), worth * this.weights.synonym())));
			return all;
		}
		if (!concept.keys().isEmpty()) {
			all.addAll(about(concept.keys(), worth));
		}
		if (!concept.near().isEmpty()) {
			all.addAll(about(concept.near(), worth * this.weights.near()));
		}
		return all;
	}

	/** Like the concept, but one of its words is enough. */
	List<PredicateFinalStep> ofAnyWord(Concept concept) {
		List<PredicateFinalStep> all = new ArrayList<>(of(concept));
		if (concept.kind() == Kind.WORDS && concept.words().size() > 1) {
			concept.words()
				.forEach((word) -> all
					.addAll(of(new Concept(List.of(word), List.of(), List.of(), List.of(), Kind.WORDS))));
		}
		return all;
	}

	/** What is enough to hold a concept, in lines and in what people type. */
	void addTo(Presence presence, Concept concept) {
		if (concept.kind() == Kind.EXACT) {
			List<String> words = concept.words().stream().map(Token::word).toList();
			exactFields().forEach((field) -> presence.withRow(field, words));
			return;
		}
		this.places.forEach((place) -> presence.withRow(place.stems(), concept.stems()));
		if (mayScatter(concept)) {
			presence.with(everyWord(concept));
		}
		keyFields().forEach((field) -> presence.with(field, concept.keys()).with(field, concept.near()));
	}

	/** What is enough to hold a word of a concept, or what it means. */
	void addAnyWordTo(Presence presence, Concept concept) {
		if (concept.kind() == Kind.WORDS) {
			this.places.forEach((place) -> presence.with(place.stems(), concept.stems()));
			keyFields().forEach((field) -> presence.with(field, concept.keys()).with(field, concept.near()));
		}
		else {
			addTo(presence, concept);
		}
	}

	private boolean mayScatter(Concept concept) {
		return concept.kind() != Kind.TERM && concept.words().size() > 1
				&& (concept.keys().isEmpty() || this.rarity.isSeldom(concept));
	}

	/** What a line is about was worked out when it was written to the index. */
	private List<PredicateFinalStep> about(List<String> keys, float worth) {
		float same = worth * this.weights.synonym();
		float oneWay = worth * this.weights.oneWay();
		return (this.subject == Subject.ASKED)
				? List.of(holds(Field.ASKED_CALLS, keys, this.weights.asked() * same),
						holds(Field.ASKED_SPEAKS, keys, this.weights.asked() * oneWay))
				: List.of(holds(Field.TITLE_CALLS, keys, this.weights.title() * same),
						holds(Field.TEXT_CALLS, keys, this.weights.text() * same),
						holds(Field.SUBJECTS_CALL, keys, this.weights.subjects() * same),
						holds(Field.TITLE_SPEAKS, keys, this.weights.title() * oneWay),
						holds(Field.TEXT_SPEAKS, keys, this.weights.text() * oneWay));
	}

	private List<Field> keyFields() {
		return switch (this.subject) {
			case LINES -> List.of(Field.TITLE_CALLS, Field.TEXT_CALLS, Field.SUBJECTS_CALL, Field.TITLE_SPEAKS,
					Field.TEXT_SPEAKS);
			case ASKED -> List.of(Field.ASKED_CALLS, Field.ASKED_SPEAKS);
			case NAMES -> List.of();
		};
	}

	private PredicateFinalStep holds(Field field, List<String> keys, float worth) {
		return (keys.size() == 1)
				? this.f.match().field(field.path()).matching(keys.get(0)).constantScore().boost(worth)
				: this.f.terms().field(field.path()).matchingAny(keys).constantScore().boost(worth);
	}

	private PredicateFinalStep everyWord(Concept concept, float worth) {
		SimpleBooleanPredicateClausesStep<?, ?> every = this.f.and();
		concept.stems().forEach((stem) -> {
			SimpleBooleanPredicateClausesStep<?, ?> somewhere = this.f.or();
			row(List.of(stem), worth / concept.stems().size()).forEach(somewhere::add);
			every.add(somewhere);
		});
		return every;
	}

	private PredicateFinalStep everyWord(Concept concept) {
		SimpleBooleanPredicateClausesStep<?, ?> every = this.f.and();
		concept.stems().forEach((stem) -> {
			Presence somewhere = new Presence(this.f);
			this.places.forEach((place) -> somewhere.with(place.stems(), List.of(stem)));
			every.add(somewhere.any());
		});
		return every;
	}

	private List<PredicateFinalStep> row(List<String> stems, float worth) {
		return this.places.stream().map((place) -> row(place.stems(), stems, place.weight() * worth)).toList();
	}

	private List<PredicateFinalStep> exact(Concept concept) {
		List<String> words = concept.words().stream().map(Token::word).toList();
		float worth = this.rarity.ofLine(concept.stems());
		return this.places.stream()
			.filter((place) -> place.words() != null)
			.map((place) -> row(Objects.requireNonNull(place.words()), words, place.weight() * worth))
			.toList();
	}

	private List<Field> exactFields() {
		return this.places.stream().map(Place::words).filter(Objects::nonNull).toList();
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
