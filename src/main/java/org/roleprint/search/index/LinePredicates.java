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
import org.roleprint.search.index.TermPredicates.Subject;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.Token;

/**
 * Which lines answer a question. A line is a hit only when something asked for stands in
 * its own words or in what people type who need it; its role, area and what it names may
 * supply the rest.
 */
final class LinePredicates {

	private final SearchPredicateFactory f;

	private final SearchEdition edition;

	private final Weights weights;

	private final TermPredicates anywhere;

	private final TermPredicates own;

	/** In what people type who need a line, and in its title. */
	private final TermPredicates asked;

	LinePredicates(SearchPredicateFactory f, SearchEdition edition, Weights weights) {
		this.f = f;
		this.edition = edition;
		this.weights = weights;
		List<Place> own = List.of(new Place(Field.TITLE, Field.TITLE_WORDS, weights.title()),
				new Place(Field.TEXT, Field.TEXT_WORDS, weights.text()),
				new Place(Field.SUBJECTS, null, weights.subjects()));
		List<Place> context = List.of(new Place(Field.ROLE_TITLE, Field.ROLE_WORDS, weights.roleTitle()),
				new Place(Field.ROLE_NAMES, null, weights.roleNames()),
				new Place(Field.AREA_TITLE, null, weights.area()));
		this.own = new TermPredicates(f, own, Subject.LINES, weights, edition.rarity());
		this.asked = new TermPredicates(f,
				List.of(new Place(Field.ASKED, null, weights.asked()), new Place(Field.TITLE, null, 0)), Subject.ASKED,
				weights, edition.rarity());
		this.anywhere = new TermPredicates(f, Stream.concat(own.stream(), context.stream()).toList(), Subject.LINES,
				weights, edition.rarity());
	}

	/** Everything that passes the filters; what has more of what is asked for first. */
	BooleanPredicateClausesStep<?, ?> welcoming(Question question) {
		BooleanPredicateClausesStep<?, ?> bool = passing(question);
		bool.must(this.f.matchAll());
		question.concepts().forEach((concept) -> this.own.ofAnyWord(concept).forEach(bool::should));
		return bool;
	}

	private BooleanPredicateClausesStep<?, ?> passing(Question question) {
		BooleanPredicateClausesStep<?, ?> bool = SearchIndex.of(this.edition.edition().number(), this.f);
		question.filters().addTo(bool, this.f);
		question.excluded().forEach((words) -> bool.mustNot(excluded(words)));
		return bool;
	}

	PredicateFinalStep of(Question question) {
		BooleanPredicateClausesStep<?, ?> bool = passing(question);
		if (!question.roles().isEmpty()) {
			PredicateFinalStep named = this.f.terms()
				.field(Field.ROLE.path())
				.matchingAny(question.roles())
				.constantScore()
				.boost(this.weights.namedRole());
			if (question.required().isEmpty()) {
				bool.must(named);
			}
			else {
				bool.should(named);
			}
		}
		List<Concept> required = question.required();
		if (!required.isEmpty()) {
			bool.filter(inOwnWords(required));
			bool.filter(enough(required, question.need()));
			if (question.need().isLoose()) {
				bool.should(all(required));
			}
			else {
				bool.must(this.f.matchAll().boost(this.weights.everything()));
			}
		}
		else if (question.roles().isEmpty()) {
			boolean filtered = question.concepts().isEmpty() && !question.filters().isEmpty();
			bool.must(filtered ? this.f.matchAll() : this.f.matchNone());
		}
		question.concepts().forEach((concept) -> {
			(concept.isRequired() ? this.anywhere : this.own).of(concept).forEach(bool::should);
			this.asked.of(concept).forEach(bool::should);
		});
		nearness(question.concepts(), bool);
		return bool;
	}

	private PredicateFinalStep inOwnWords(List<Concept> concepts) {
		Presence presence = new Presence(this.f);
		concepts.forEach((concept) -> {
			this.own.addAnyWordTo(presence, concept);
			this.asked.addAnyWordTo(presence, concept);
		});
		return presence.any();
	}

	private PredicateFinalStep enough(List<Concept> required, Need need) {
		if (!need.isLoose()) {
			return allIn(required);
		}
		int clauses = need.weights().stream().mapToInt(Integer::intValue).sum();
		List<List<Integer>> sets = need.smallestSets(clauses);
		return sets.isEmpty() ? weighed(required, need) : anyOf(sets, required);
	}

	private PredicateFinalStep anyOf(List<List<Integer>> sets, List<Concept> required) {
		Presence any = new Presence(this.f);
		for (List<Integer> set : sets) {
			if (set.size() == 1) {
				this.anywhere.addTo(any, required.get(set.get(0)));
				this.asked.addTo(any, required.get(set.get(0)));
			}
			else {
				SimpleBooleanPredicateClausesStep<?, ?> together = this.f.and();
				set.forEach((place) -> together.add(presence(required.get(place), this.anywhere, this.asked)));
				any.with(together);
			}
		}
		return any.any();
	}

	/** As often as it weighs, since engines count clauses and not weights. */
	private PredicateFinalStep weighed(List<Concept> required, Need need) {
		BooleanPredicateClausesStep<?, ?> bool = this.f.bool();
		for (int place = 0; place < required.size(); place++) {
			PredicateFinalStep has = presence(required.get(place), this.anywhere, this.asked);
			for (int times = 0; times < need.weights().get(place); times++) {
				bool.should(has);
			}
		}
		return bool.minimumShouldMatchNumber(need.enough());
	}

	/** A line that has everything comes before any that lacks something. */
	private PredicateFinalStep all(List<Concept> required) {
		return this.f.bool().filter(allIn(required)).must(this.f.matchAll().boost(this.weights.everything()));
	}

	/**
	 * Everything in what a line says, or everything in its title and what people type who
	 * need it: a word of its text and one of theirs tell little.
	 */
	private PredicateFinalStep allIn(List<Concept> required) {
		SimpleBooleanPredicateClausesStep<?, ?> said = this.f.and();
		SimpleBooleanPredicateClausesStep<?, ?> typed = this.f.and();
		required.forEach((concept) -> {
			said.add(presence(concept, this.anywhere));
			typed.add(presence(concept, this.asked));
		});
		return this.f.or().add(said).add(typed);
	}

	private PredicateFinalStep presence(Concept concept, TermPredicates... where) {
		Presence presence = new Presence(this.f);
		for (TermPredicates predicates : where) {
			predicates.addTo(presence, concept);
		}
		return presence.any();
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
