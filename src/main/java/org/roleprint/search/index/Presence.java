package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/**
 * Things of which any is enough, whatever it counts. Each field is asked once for all the
 * words and keys that are looked for in it.
 */
final class Presence {

	private final SearchPredicateFactory f;

	private final Map<Field, Set<String>> terms = new EnumMap<>(Field.class);

	private final Map<Field, Set<List<String>>> rows = new EnumMap<>(Field.class);

	private final List<PredicateFinalStep> others = new ArrayList<>();

	Presence(SearchPredicateFactory f) {
		this.f = f;
	}

	/** One of some words or keys in a field; none changes nothing. */
	Presence with(Field field, List<String> keys) {
		if (keys.isEmpty()) {
			return this;
		}
		this.terms.computeIfAbsent(field, (any) -> new LinkedHashSet<>()).addAll(keys);
		return this;
	}

	/** Words in a row in a field. */
	Presence withRow(Field field, List<String> words) {
		if (words.size() == 1) {
			return with(field, words);
		}
		this.rows.computeIfAbsent(field, (any) -> new LinkedHashSet<>()).add(words);
		return this;
	}

	/** Anything else. */
	Presence with(PredicateFinalStep other) {
		this.others.add(other);
		return this;
	}

	/** Nothing is found where nothing was named. */
	PredicateFinalStep any() {
		SimpleBooleanPredicateClausesStep<?, ?> any = this.f.or();
		this.terms.forEach((field, keys) -> any.add(one(field, keys)));
		this.rows.forEach((field, words) -> words
			.forEach((row) -> any.add(this.f.phrase().field(field.path()).matching(String.join(" ", row)))));
		this.others.forEach(any::add);
		return any;
	}

	private PredicateFinalStep one(Field field, Set<String> keys) {
		return (keys.size() == 1) ? this.f.match().field(field.path()).matching(keys.iterator().next()).skipAnalysis()
				: this.f.terms().field(field.path()).matchingAny(keys);
	}

}
