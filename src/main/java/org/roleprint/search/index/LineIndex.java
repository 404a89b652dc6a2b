package org.roleprint.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.query.SearchResult;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.FacetGroup;

/**
 * Puts questions about lines to the index, which answers with the ids and scores of
 * documents; what they stand for is the edition's to say.
 */
@Component
public class LineIndex {

	private static final AggregationKey<Map<String, Long>> BY_SKILL = AggregationKey.of("bySkill");

	private static final Comparator<Line> BEST_FIRST = Comparator.comparing(Line::score)
		.reversed()
		.thenComparing((found) -> found.line().position());

	private final SearchIndex index;

	private final RankedLines ranked;

	private final PlaceCounts places;

	LineIndex(SearchIndex index, RankedLines ranked, PlaceCounts places) {
		this.index = index;
		this.ranked = ranked;
		this.places = places;
	}

	/**
	 * A hit as the ranking needs it.
	 *
	 * @param role place of the line's role in {@link RoleTable}
	 * @param anchor the line's fragment
	 * @param score how well it fits, higher is better
	 */
	public record Ranked(int role, String anchor, float score) {
	}

	/**
	 * Whose lines are wanted.
	 *
	 * @param roles the roles
	 * @param ranking what was ranked for the same question
	 */
	public record Wanted(List<RoleCard> roles, Ranking ranking) {

		private int most(SearchEdition edition) {
			return this.roles.stream().mapToInt((role) -> this.ranking.counts().linesOf(place(role, edition))).sum();
		}

		private static int place(RoleCard role, SearchEdition edition) {
			return edition.roles().place(role.slug());
		}

		/** Those of the ranked lines, which have to be all there are. */
		private List<Line> ranked(SearchEdition edition) {
			Set<Integer> places = this.roles.stream().map((role) -> place(role, edition)).collect(Collectors.toSet());
			return this.ranking.best()
				.stream()
				.filter((hit) -> places.contains(hit.role()))
				.flatMap((hit) -> edition.line(edition.roles().at(hit.role()).slug(), hit.anchor())
					.map((line) -> new Line(line, hit.score()))
					.stream())
				.toList();
		}

	}

	/**
	 * A line that answers a question.
	 *
	 * @param line the line
	 * @param score how well it fits
	 */
	public record Line(Responsibility line, float score) {
	}

	/**
	 * What answers a question, counted.
	 *
	 * @param best the best lines, best first
	 * @param lines how many lines there are in all
	 * @param counts the roles they belong to
	 * @param skills how many of them are about each skill, by its slug
	 */
	public record Ranking(List<Ranked> best, long lines, RoleCounts counts, Map<String, Long> skills) {

		/** Whether the best lines are all that answer. */
		private boolean isWhole() {
			return this.lines == this.best.size();
		}

		/**
		 * Where no line answers.
		 * @param edition of which edition
		 */
		public static Ranking none(SearchEdition edition) {
			return new Ranking(List.of(), 0, RoleCounts.of(Map.of(), edition.roles()), Map.of());
		}

	}

	/**
	 * Ranks lines.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @param most how many lines to rank
	 * @return the ranking
	 */
	public Ranking rank(Question question, SearchEdition edition, Weights weights, int most) {
		return this.ranked.rank(edition, (f) -> new LinePredicates(f, edition, weights).of(question), (query) -> {
			SearchResult<Optional<Ranked>> result = this.places.count(query, edition)
				.aggregation(BY_SKILL, (f) -> bySkill(f, edition))
				.fetch(most);
			return new Ranking(result.hits().stream().flatMap(Optional::stream).toList(), result.total().hitCount(),
					this.places.counts(result, edition), result.aggregation(BY_SKILL));
		});
	}

	/**
	 * Finds the lines of some roles, without asking where all that answer were ranked.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @param wanted whose lines
	 * @return best first, equal ones as on their role's page
	 */
	public List<Line> lines(Question question, SearchEdition edition, Weights weights, Wanted wanted) {
		if (wanted.roles().isEmpty()) {
			return List.of();
		}
		if (wanted.ranking().isWhole()) {
			return wanted.ranked(edition).stream().sorted(BEST_FIRST).toList();
		}
		List<String> slugs = wanted.roles().stream().map(RoleCard::slug).toList();
		return this.index.lines()
			.select((f) -> f.composite()
				.from(f.id(String.class), f.score())
				.as((id, score) -> line(id, edition).map((line) -> new Line(line, score))))
			.where((f) -> f.bool()
				.must(new LinePredicates(f, edition, weights).of(question))
				.filter(f.terms().field(Field.ROLE.path()).matchingAny(slugs)))
			.fetchHits(Math.max(1, wanted.most(edition)))
			.stream()
			.flatMap(Optional::stream)
			.sorted(BEST_FIRST)
			.toList();
	}

	/**
	 * Finds the best lines only, without counting any.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @param most how many lines
	 * @return best first
	 */
	public List<Responsibility> best(Question question, SearchEdition edition, Weights weights, int most) {
		return this.index.lines()
			.select((f) -> f.id(String.class))
			.where((f) -> new LinePredicates(f, edition, weights).of(question))
			.sort(SearchIndex::byScore)
			.fetchHits(most)
			.stream()
			.flatMap((id) -> line(id, edition).stream())
			.toList();
	}

	private static Optional<Responsibility> line(String id, SearchEdition edition) {
		DocumentKey key = DocumentKey.of(id);
		return edition.line(key.slug(), key.anchor());
	}

	/**
	 * Finds lines of which a word of the title begins as typed.
	 * @param words the words already typed in full, plain
	 * @param start the beginning of the next word, plain
	 * @param edition of which edition
	 * @param most how many lines to look at
	 * @return lines, several of which may be called alike
	 */
	public List<Responsibility> titlesBeginning(List<String> words, String start, SearchEdition edition, int most) {
		return this.index.lines().select((f) -> f.id(String.class)).where((f) -> {
			BooleanPredicateClausesStep<?, ?> all = SearchIndex.of(edition.edition().number(), f);
			words.forEach((word) -> all.filter(f.match().field(Field.TITLE_WORDS.path()).matching(word)));
			return all.filter(f.prefix().field(Field.TITLE_WORDS.path()).matching(start));
		})
			.sort(SearchIndex::byScore)
			.fetchHits(most)
			.stream()
			.map((id) -> line(id, edition))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * Counts roles.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @return the counts
	 */
	public RoleCounts count(Question question, SearchEdition edition, Weights weights) {
		return this.places.counts(
				this.places
					.count(this.index.lines()
						.select((f) -> f.id(String.class))
						.where((f) -> new LinePredicates(f, edition, weights).of(question)), edition)
					.fetch(0),
				edition);
	}

	/**
	 * Counts what lines are about.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @return the number of lines by the slug of each skill that any is about
	 */
	public Map<String, Long> skills(Question question, SearchEdition edition, Weights weights) {
		return this.index.lines()
			.select((f) -> f.id(String.class))
			.where((f) -> new LinePredicates(f, edition, weights).of(question))
			.aggregation(BY_SKILL, (f) -> bySkill(f, edition))
			.fetch(0)
			.aggregation(BY_SKILL);
	}

	private static AggregationFinalStep<Map<String, Long>> bySkill(SearchAggregationFactory f, SearchEdition edition) {
		// In an order that costs nothing, since all are wanted.
		return f.terms()
			.field(Field.ABOUT.path(), String.class)
			.orderByTermAscending()
			.maxTermCount(Math.max(1, edition.values().size(FacetGroup.SKILL)));
	}

}
