package org.roleprint.search.index;

import java.util.List;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogEntry;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.search.index.TermPredicates.Place;
import org.roleprint.search.query.Concept;
import org.roleprint.search.words.StopWords;

/**
 * Puts questions about the names of roles, skills and KPIs to the index.
 */
@Component
public class CardIndex {

	private final SearchIndex index;

	CardIndex(SearchIndex index) {
		this.index = index;
	}

	/**
	 * An entry that is called what was asked for.
	 *
	 * @param kind what it is
	 * @param slug its slug
	 * @param title its title
	 */
	public record Card(Kind kind, String slug, String title) {
	}

	/**
	 * Finds entries by their names.
	 * @param kind which entries
	 * @param question what is asked; each concept must stand in the title or other names
	 * @param weights what a match counts
	 * @param most how many to find
	 * @return best first; one that is called just what was typed leads
	 */
	public List<Card> named(Kind kind, Question question, Weights weights, int most) {
		List<Concept> required = question.concepts().stream().filter(Concept::isRequired).toList();
		if (required.isEmpty()) {
			return List.of();
		}
		return find(kind, (f) -> allOf(f, required, weights), most);
	}

	private static PredicateFinalStep allOf(SearchPredicateFactory f, List<Concept> concepts, Weights weights) {
		List<Place> stems = List.of(new Place(Field.TITLE, weights.title()), new Place(Field.NAMES, weights.text()));
		List<Place> plain = List.of(new Place(Field.TITLE_WORDS, weights.title()),
				new Place(Field.NAME_WORDS, weights.text()));
		TermPredicates names = new TermPredicates(f, stems, plain, weights);
		BooleanPredicateClausesStep<?, ?> all = f.bool();
		concepts.forEach((concept) -> all.must(names.of(concept)));
		String name = StopWords.key(concepts.stream().flatMap((concept) -> concept.words().stream()).toList());
		all.should(f.match().field(Field.NAME_KEY).boost(weights.wholeName()).matching(name));
		return all;
	}

	/**
	 * Finds entries of which a name begins as typed.
	 * @param kind which entries
	 * @param words the words already typed in full, plain
	 * @param start the beginning of the next word, plain
	 * @param most how many to find
	 * @return best first
	 */
	public List<Card> beginning(Kind kind, List<String> words, String start, int most) {
		return find(kind, (f) -> {
			BooleanPredicateClausesStep<?, ?> all = f.bool();
			words.forEach((word) -> all
				.must(f.match().field(Field.TITLE_WORDS).boost(2).field(Field.NAME_WORDS).matching(word)));
			return all.must(f.prefix().field(Field.TITLE_WORDS).boost(2).field(Field.NAME_WORDS).matching(start));
		}, most);
	}

	private List<Card> find(Kind kind, Where where, int most) {
		return this.index.inSession((session) -> session.search(type(kind))
			.select((f) -> f.composite()
				.from(f.field(Field.SLUG, String.class), f.field(Field.SHOWN_TITLE, String.class))
				.as((slug, title) -> new Card(kind, slug, title)))
			.where(where::in)
			.fetchHits(most));
	}

	private static Class<? extends CatalogEntry> type(Kind kind) {
		return switch (kind) {
			case ROLE -> Role.class;
			case SKILL -> Skill.class;
			case KPI -> Kpi.class;
		};
	}

	/**
	 * A condition still to be made.
	 */
	private interface Where {

		PredicateFinalStep in(SearchPredicateFactory f);

	}

}
