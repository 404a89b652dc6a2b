package org.roleprint.search;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.SearchResults.Totals;
import org.roleprint.search.SearchResults.Widening;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.LineIndex.Ranking;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Corrector;
import org.roleprint.search.query.SearchQuery;

/**
 * The front door of search. Never fails on what a person types; asks the index only, not
 * the database.
 */
@Component
public class RoleSearch {

	private final LineIndex lines;

	private final Cards cards;

	private final Hits hits;

	private final FacetCounts facets;

	private final SearchSettings settings;

	private final SearchJournal journal;

	RoleSearch(LineIndex lines, Cards cards, Hits hits, FacetCounts facets, SearchSettings settings,
			SearchJournal journal) {
		this.lines = lines;
		this.cards = cards;
		this.hits = hits;
		this.facets = facets;
		this.settings = settings;
		this.journal = journal;
	}

	/**
	 * Searches for responsibilities, and for roles, skills and KPIs by name.
	 * @param request what is asked
	 * @param edition of which edition it is asked
	 * @return what was found and how
	 */
	public SearchResults search(SearchRequest request, Edition edition) {
		return this.journal.record(() -> search(request, SearchQuery.of(request.typed()), edition));
	}

	private SearchResults search(SearchRequest request, SearchQuery query, Edition edition) {
		if (edition.number() == 0) {
			return SearchResults.without(query, Outcome.NOT_READY);
		}
		SearchEdition searched = SearchEdition.of(edition);
		Interpretation asked = Interpretation.of(query, request.filter(), searched);
		return asked.asksForSomething() ? search(request, asked, searched) : nothingAsked(asked);
	}

	private SearchResults search(SearchRequest request, Interpretation asked, SearchEdition edition) {
		Attempt attempt = attempt(asked, edition);
		Attempt corrected = (request.exact() || attempt.hits() >= this.settings.fewHits()) ? attempt
				: corrected(attempt, request, edition);
		Attempt used = corrected.wantsRelaxing() ? relaxed(attempt, corrected, edition) : corrected;
		return results(request, asked.query(), used, edition);
	}

	private static SearchResults nothingAsked(Interpretation asked) {
		boolean blank = asked.query().isBlank();
		SearchResults nothing = SearchResults.without(asked.query(), blank ? Outcome.BLANK : Outcome.NO_WORDS);
		return nothing.with(new Widening(null, List.of(), asked.unknownFields(), asked.question().filters().chosen(),
				asked.ignored()));
	}

	private Attempt attempt(Interpretation meaning, SearchEdition edition) {
		Ranking ranking = this.lines.rank(meaning.question(), edition, this.settings.weights(),
				this.settings.rankedLines());
		return new Attempt(meaning, ranking, this.cards.of(meaning.question(), edition));
	}

	/** The corrected attempt if it finds more, else the attempt as it is. */
	private Attempt corrected(Attempt attempt, SearchRequest request, SearchEdition edition) {
		Optional<SearchQuery> query = Corrector.correct(attempt.meaning().query(), edition.vocabulary());
		return query.map((other) -> attempt(Interpretation.of(other, request.filter(), edition), edition))
			.filter((other) -> other.hits() > attempt.hits() || attempt.hits() == 0)
			.orElse(attempt);
	}

	/**
	 * Leaving out one of the words typed goes before leaving out one of a guess, which
	 * may be of more words.
	 */
	private Attempt relaxed(Attempt typed, Attempt corrected, SearchEdition edition) {
		if (typed.meaning().question().canRelax()) {
			Attempt wider = attempt(typed.meaning().relaxed(), edition);
			if (corrected.equals(typed) || wider.ranking().lines() > 0) {
				return wider;
			}
		}
		return attempt(corrected.meaning().relaxed(), edition);
	}

	private SearchResults results(SearchRequest request, SearchQuery typed, Attempt used, SearchEdition edition) {
		Question question = used.meaning().question();
		List<Integer> ordered = RoleOrder.of(used.ranking().best(), edition.roles(),
				this.settings.weights().secondLine());
		PageSlice<Integer> page = this.hits.page(ordered, request.page());
		List<RoleHits> roles = this.hits.of(question, page.items(), edition, used.ranking().counts());
		Totals totals = new Totals(used.ranking().lines(), used.ranking().counts().size(), page.number(), page.pages());
		Outcome outcome = (used.hits() > 0) ? Outcome.FOUND : Outcome.NOTHING;
		return new SearchResults(typed, outcome, used.widening(typed), used.cards(), roles, totals,
				this.facets.of(question, used.ranking().counts(), edition));
	}

	private record Attempt(Interpretation meaning, Ranking ranking, List<CardHit> cards) {

		long hits() {
			return this.ranking.lines() + this.cards.size();
		}

		/** Who names a page wants that page, not lines with half of its name. */
		boolean wantsRelaxing() {
			Question question = this.meaning.question();
			return this.ranking.lines() == 0 && question.canRelax()
					&& this.cards.stream().noneMatch((card) -> card.kind() == Kind.ROLE || question.isOneTerm());
		}

		Widening widening(SearchQuery typed) {
			Question question = this.meaning.question();
			boolean other = !this.meaning.query().text().equals(typed.text()) && hits() > 0;
			List<String> maybeMissing = (question.oneMayMiss() && hits() > 0)
					? question.concepts().stream().filter(Concept::isRequired).map(Concept::typed).toList() : List.of();
			return new Widening(other ? this.meaning.query().text() : null, maybeMissing, this.meaning.unknownFields(),
					question.filters().chosen(), this.meaning.ignored());
		}

	}

}
