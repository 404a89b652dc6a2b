package org.roleprint.search.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.search.index.TermPredicates.Place;
import org.roleprint.search.index.TermPredicates.Subject;
import org.roleprint.search.query.Concept;
import org.roleprint.words.StopWords;

/**
 * Puts questions about the names of roles, skills and KPIs to the index.
 */
@Component
public class NameIndex {

	private final SearchIndex index;

	NameIndex(SearchIndex index) {
		this.index = index;
	}

	/**
	 * Whose names are asked for.
	 *
	 * @param kind roles, skills or KPIs
	 * @param edition of which edition
	 * @param most how many at most
	 */
	public record Scope(Kind kind, SearchEdition edition, int most) {
	}

	/**
	 * Finds entries by their names.
	 * @param scope which entries
	 * @param question what is asked; each concept must stand in the title or other names
	 * @param weights what a match counts
	 * @return best first; one that is called just what was typed leads
	 */
	public List<CatalogName> named(Scope scope, Question question, Weights weights) {
		List<Concept> required = question.required();
		if (required.isEmpty() || !required.stream().allMatch((concept) -> mayBeNamed(scope, concept))) {
			return List.of();
		}
		return find(scope, (f) -> allOf(f, required, scope.edition(), weights));
	}

	/** Most queries name nothing, which is known without asking the index. */
	private static boolean mayBeNamed(Scope scope, Concept concept) {
		return scope.edition().mayName(scope.kind(), concept.stems()) || concept.synonyms()
			.stream()
			.anyMatch((other) -> scope.edition().mayName(scope.kind(), other.stems()));
	}

	private static PredicateFinalStep allOf(SearchPredicateFactory f, List<Concept> concepts, SearchEdition edition,
			Weights weights) {
		List<Place> places = List.of(new Place(Field.TITLE, Field.TITLE_WORDS, weights.title()),
				new Place(Field.NAMES, Field.NAME_WORDS, weights.text()));
		TermPredicates names = new TermPredicates(f, places, Subject.NAMES, weights, edition.rarity());
		BooleanPredicateClausesStep<?, ?> all = f.bool();
		concepts.forEach((concept) -> {
			SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
			names.of(concept).forEach(any::add);
			all.must(any);
		});
		List<String> stems = concepts.stream().flatMap((concept) -> concept.stems().stream()).toList();
		String name = StopWords.key(concepts.stream().flatMap((concept) -> concept.words().stream()).toList());
		all.should(f.match()
			.field(Field.NAME_KEY.path())
			.matching(name)
			.constantScore()
			.boost(weights.wholeName() * edition.rarity().ofLine(stems)));
		return all;
	}

	/**
	 * Finds entries of which a name begins as typed.
	 * @param scope which entries
	 * @param words the words already typed in full, plain
	 * @param start the beginning of the next word, plain
	 * @return those whose title begins so first
	 */
	public List<CatalogName> beginning(Scope scope, List<String> words, String start) {
		return find(scope, (f) -> {
			BooleanPredicateClausesStep<?, ?> all = f.bool();
			words.forEach((word) -> all.must(f.or()
				.add(f.match().field(Field.TITLE_WORDS.path()).matching(word).constantScore().boost(2))
				.add(f.match().field(Field.NAME_WORDS.path()).matching(word).constantScore())));
			return all.must(f.or()
				.add(f.prefix().field(Field.TITLE_WORDS.path()).matching(start).constantScore().boost(2))
				.add(f.prefix().field(Field.NAME_WORDS.path()).matching(start).constantScore()));
		});
	}

	private List<CatalogName> find(Scope scope, Function<SearchPredicateFactory, PredicateFinalStep> condition) {
		return this.index.names()
			.select((f) -> f.id(String.class))
			.where((f) -> SearchIndex.of(scope.edition().edition().number(), f)
				.filter(f.match().field(Field.KIND.path()).matching(scope.kind().name()))
				.must(condition.apply(f)))
			.sort(SearchIndex::byScore)
			.fetchHits(scope.most())
			.stream()
			.map(DocumentKey::of)
			.map(scope.edition()::name)
			.flatMap(Optional::stream)
			.toList();
	}

}
