package org.roleprint.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Responsibility;

/**
 * Puts questions about lines to the index.
 */
@Component
public class LineIndex {

	private static final AggregationKey<Map<Long, Long>> BY_ROLE = AggregationKey.of("byRole");

	private static final AggregationKey<Map<String, Long>> BY_AREA = AggregationKey.of("byArea");

	/** More areas than anyone would read. */
	private static final int MOST_AREAS = 1000;

	private final SearchIndex index;

	private final LineOwners owners;

	LineIndex(SearchIndex index, LineOwners owners) {
		this.index = index;
		this.owners = owners;
	}

	/**
	 * A hit as the ranking needs it.
	 *
	 * @param role slug of the line's role
	 * @param score how well it fits, higher is better
	 */
	public record Ranked(String role, float score) {
	}

	/**
	 * A line that answers a question.
	 *
	 * @param role slug of its role
	 * @param area slug of its area
	 * @param anchor its fragment on the role's page
	 * @param title its title
	 * @param text its text, plain
	 * @param score how well it fits
	 */
	public record Line(String role, String area, String anchor, String title, String text, float score) {
	}

	/**
	 * What answers a question, counted.
	 *
	 * @param best the best lines, best first
	 * @param lines how many lines there are in all
	 * @param counts the roles they belong to
	 */
	public record Ranking(List<Ranked> best, long lines, Counts counts) {

		/**
		 * How many lines of a role answer.
		 * @param role the role's slug
		 * @return 0 or more
		 */
		public long linesOf(String role) {
			return this.counts.byRole().getOrDefault(role, 0L);
		}

	}

	/**
	 * Roles that have lines answering a question.
	 *
	 * @param byRole the number of lines of each role
	 * @param rolesByArea the number of roles with a line in each area
	 */
	public record Counts(Map<String, Long> byRole, Map<String, Long> rolesByArea) {
	}

	/**
	 * Ranks lines.
	 * @param question what is asked
	 * @param weights what a match counts
	 * @param most how many lines to rank
	 * @param roles at most how many roles there are
	 * @return the ranking
	 */
	public Ranking rank(Question question, Weights weights, int most, int roles) {
		return this.index.inSession((session) -> {
			SearchResult<Optional<Ranked>> result = session.search(Responsibility.class)
				.select((f) -> f.composite()
					.from(f.id(Long.class), f.score())
					.as((line, score) -> this.owners.ofLine(line).map((role) -> new Ranked(role, score))))
				.where((f) -> predicate(f, question, weights))
				.aggregation(BY_ROLE, (f) -> byRole(f, roles))
				.aggregation(BY_AREA, LineIndex::byArea)
				.fetch(most);
			return new Ranking(result.hits().stream().flatMap(Optional::stream).toList(), result.total().hitCount(),
					counts(result));
		});
	}

	/**
	 * Reads the lines of some roles.
	 * @param question what is asked
	 * @param weights what a match counts
	 * @param roles the roles' slugs
	 * @param most how many lines to read
	 * @return best first
	 */
	public List<Line> lines(Question question, Weights weights, Collection<String> roles, int most) {
		if (roles.isEmpty()) {
			return List.of();
		}
		return this.index.inSession((session) -> session.search(Responsibility.class)
			.select((f) -> f.composite()
				.from(key(f, Field.ROLE), key(f, Field.AREA), key(f, Field.ANCHOR), key(f, Field.SHOWN_TITLE),
						key(f, Field.SHOWN_TEXT), f.score())
				.asList(LineIndex::line))
			.where((f) -> f.bool()
				.must(predicate(f, question, weights))
				.filter(f.terms().field(Field.ROLE).matchingAny(roles)))
			.fetchHits(most));
	}

	/**
	 * Finds titles of lines that begin as typed.
	 * @param words the words already typed in full, plain
	 * @param start the beginning of the next word, plain
	 * @param most how many lines to look at
	 * @return titles, possibly with repetitions
	 */
	public List<String> titlesBeginning(List<String> words, String start, int most) {
		return this.index.inSession((session) -> session.search(Responsibility.class)
			.select((f) -> f.field(Field.SHOWN_TITLE, String.class))
			.where((f) -> {
				BooleanPredicateClausesStep<?, ?> all = f.bool();
				words.forEach((word) -> all.must(f.match().field(Field.TITLE_WORDS).matching(word)));
				return all.must(f.prefix().field(Field.TITLE_WORDS).matching(start));
			})
			.fetchHits(most));
	}

	private static ProjectionFinalStep<String> key(SearchProjectionFactory<?, ?> f, String field) {
		return f.field(field, String.class);
	}

	private static Line line(List<?> values) {
		return new Line((String) values.get(0), (String) values.get(1), (String) values.get(2), (String) values.get(3),
				(String) values.get(4), (Float) values.get(5));
	}

	/**
	 * Counts roles.
	 * @param question what is asked
	 * @param weights what a match counts
	 * @param roles at most how many roles there are
	 * @return the counts
	 */
	public Counts count(Question question, Weights weights, int roles) {
		return this.index.inSession((session) -> {
			SearchResult<?> result = session.search(Responsibility.class)
				.where((f) -> predicate(f, question, weights))
				.aggregation(BY_ROLE, (f) -> byRole(f, roles))
				.aggregation(BY_AREA, LineIndex::byArea)
				.fetch(0);
			return counts(result);
		});
	}

	private Counts counts(SearchResult<?> result) {
		return new Counts(this.owners.bySlug(result.aggregation(BY_ROLE)), result.aggregation(BY_AREA));
	}

	/** By number, since a text would have to be looked up for every role. */
	private static AggregationFinalStep<Map<Long, Long>> byRole(SearchAggregationFactory f, int roles) {
		return f.terms().field(Field.ROLE_NUMBER, Long.class).maxTermCount(Math.max(1, roles));
	}

	private static AggregationFinalStep<Map<String, Long>> byArea(SearchAggregationFactory f) {
		return f.terms()
			.field(Field.AREA, String.class)
			.value(f.count().field(Field.ROLE_NUMBER).distinct())
			.maxTermCount(MOST_AREAS);
	}

	private static PredicateFinalStep predicate(SearchPredicateFactory f, Question question, Weights weights) {
		return new LinePredicates(f, weights).of(question);
	}

}
