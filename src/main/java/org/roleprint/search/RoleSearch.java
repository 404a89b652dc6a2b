package org.roleprint.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.SearchResults.Totals;
import org.roleprint.search.SearchResults.Widening;
import org.roleprint.search.index.AskingAhead;
import org.roleprint.search.index.IndexWatch;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.LineIndex.Ranked;
import org.roleprint.search.index.LineIndex.Ranking;
import org.roleprint.search.index.Need;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.index.Weights;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Corrector;
import org.roleprint.search.query.Corrector.Correction;
import org.roleprint.search.query.Marker;
import org.roleprint.search.query.RolePart;
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

	private final Elsewhere elsewhere;

	private final NearestAnswers nearest;

	private final FacetCounts facets;

	private final SearchSettings settings;

	private final SearchJournal journal;

	private final IndexWatch watch;

	private final AskingAhead ahead;

	RoleSearch(LineIndex lines, Cards cards, Hits hits, Elsewhere elsewhere, NearestAnswers nearest, FacetCounts facets,
			SearchSettings settings, SearchJournal journal, IndexWatch watch, AskingAhead ahead) {
		this.lines = lines;
		this.cards = cards;
		this.hits = hits;
		this.elsewhere = elsewhere;
		this.nearest = nearest;
		this.facets = facets;
		this.settings = settings;
		this.journal = journal;
		this.watch = watch;
		this.ahead = ahead;
	}

	/**
	 * Searches for responsibilities, and for roles, skills and KPIs by name.
	 * @param request what is asked
	 * @param edition of which edition it is asked
	 * @return what was found and how
	 * @throws SearchAwayException when the index cannot be asked now
	 */
	public SearchResults search(SearchRequest request, Edition edition) {
		SearchQuery query = SearchQuery.of(request.typed(), edition.thesaurus().language());
		return this.journal.record(() -> search(request, query, edition));
	}

	private SearchResults search(SearchRequest request, SearchQuery query, Edition edition) {
		if (edition.number() == 0) {
			return SearchResults.without(query, Outcome.NOT_READY);
		}
		SearchEdition searched = SearchEdition.of(edition);
		Interpretation asked = Interpretation.of(query, request.filter(), searched);
		return asked.asksForSomething()
				? this.watch.ask(() -> search(request, asked, searched)).orElseThrow(SearchAwayException::new)
				: nothingAsked(asked);
	}

	/** What nobody knows is corrected before anything is left out. */
	private SearchResults search(SearchRequest request, Interpretation asked, SearchEdition edition) {
		Attempt typed = attempt(asked, edition);
		if (request.exact()) {
			return results(request, asked.query(), typed, edition);
		}
		Correction correction = Corrector.correct(asked.query(), edition.vocabulary(), edition.thesaurus())
			.orElse(null);
		if (correction == null) {
			return results(request, asked.query(), typed, edition);
		}
		Attempt other = attempt(Interpretation.of(correction.query(), request.filter(), edition), edition);
		boolean better = correction.certain() || typed.isLoose() || other.hits() > typed.hits();
		return results(request, asked.query(), (better && other.hits() > 0) ? other : typed, edition);
	}

	private static SearchResults nothingAsked(Interpretation asked) {
		boolean blank = asked.query().isBlank();
		SearchResults nothing = SearchResults.without(asked.query(), blank ? Outcome.BLANK : Outcome.NO_WORDS);
		return nothing.with(new Widening(null, List.of(), List.of(), asked.unknownFields(),
				asked.question().filters().chosen(), asked.ignored()));
	}

	/** As narrowly as enough lines are found, and never wider than that. */
	private Attempt attempt(Interpretation meaning, SearchEdition edition) {
		Supplier<List<CardHit>> cards = this.ahead.ask(() -> this.cards.of(meaning, edition));
		if (edition.isUnknown(meaning.question())) {
			return new Attempt(meaning, Ranking.none(edition), cards.get(), false, true);
		}
		Interpretation taken = meaning;
		Ranking best = null;
		boolean hasAll = false;
		for (Need need : edition.needs(meaning.question())) {
			Interpretation wider = meaning.needing(need);
			Ranking ranking = this.lines.rank(wider.question(), edition, this.settings.weights(),
					this.settings.rankedLines());
			if (best == null || ranking.lines() > best.lines()) {
				hasAll = (best != null) ? hasAll : ranking.lines() > 0;
				taken = wider;
				best = ranking;
			}
			if (best.lines() >= this.settings.fewHits()) {
				break;
			}
		}
		Attempt attempt = new Attempt(taken, Objects.requireNonNull(best), cards.get(), hasAll, false);
		boolean other = attempt.isLoose() && OtherFields.isAsked(meaning, edition);
		return (other || leadsAstray(attempt, edition))
				? new Attempt(meaning, Ranking.none(edition), attempt.cards(), false, other) : attempt;
	}

	/**
	 * Whether even the best line lacks most of what is asked for, while nobody here knows
	 * some of it: a forklift driver's night shift is no night shift of ours.
	 */
	private static boolean leadsAstray(Attempt attempt, SearchEdition edition) {
		Question question = attempt.meaning().question();
		if (!attempt.isLoose() || attempt.ranking().best().isEmpty() || edition.unknown(question).isEmpty()) {
			return false;
		}
		Ranked first = attempt.ranking().best().get(0);
		Marker marker = new Marker(question.concepts(), edition.language());
		RoleCard role = edition.roles().at(first.role());
		return edition.line(role.slug(), first.anchor())
			.map((line) -> marker.missingIn(edition.texts().ofLine(role, line)).size())
			.filter((missing) -> 2 * missing > question.required().size())
			.isPresent();
	}

	private SearchResults results(SearchRequest request, SearchQuery typed, Attempt used, SearchEdition edition) {
		Question question = used.meaning().question();
		Weights weights = this.settings.weights();
		CloseInMeaning close = CloseInMeaning.to(used.meaning(), edition);
		float further = used.meaning().query().isPassage() ? weights.passageLine() : weights.secondLine();
		Standing standing = Standing.of(question, edition, weights.skill());
		List<Integer> ordered = RoleOrder.of(used.ranking().best(), edition.roles().size(), further, standing::of)
			.places((place) -> weights.meaning() * close.likeness(place));
		PageSlice<Integer> page = this.hits.page(ordered, request.page());
		Supplier<List<RoleHits>> roles = this.ahead
			.ask(() -> this.hits.of(question, new Hits.Page(page.items(), close, used.ranking()), edition));
		Supplier<Boolean> phrase = used.hasAll() ? this.ahead.ask(() -> hasPhrase(question, typed, edition))
				: () -> false;
		Totals totals = new Totals(used.ranking().lines(), used.ranking().counts().size(), page.number(), page.pages());
		RolePart part = used.meaning().asked().partOfAny();
		Supplier<List<ElsewhereHit>> sections = (page.number() > 1 || used.isOfOtherField()) ? List::of
				: this.ahead.ask(() -> (part != null) ? this.elsewhere.of(part, question, close, edition)
						: this.elsewhere.of(question, edition));
		List<Facet> counts = this.facets.of(question, used.ranking(), edition);
		List<ElsewhereHit> other = sections.get();
		boolean sectionsLead = !other.isEmpty() && (part != null || edition.isSaidElsewhereOnly(question));
		Offers offers = Offers.of(used.meaning().asked(), edition);
		boolean found = used.hits() > 0 || !other.isEmpty() || !offers.isEmpty();
		return new SearchResults(typed, found ? Outcome.FOUND : Outcome.NOTHING, used.widening(typed, edition),
				Meanings.of(question, edition), offers, cards(used, roles.get()), roles.get(), other, sectionsLead,
				(page.number() == 1) ? close.beside(ordered) : List.of(), nearest(request, used, edition), totals,
				phrase.get(), counts);
	}

	/**
	 * A role whose lines say all that is asked for stands first with them and needs no
	 * card.
	 */
	private static List<CardHit> cards(Attempt used, List<RoleHits> roles) {
		if (!used.hasAll() || roles.isEmpty() || used.meaning().question().required().isEmpty()) {
			return used.cards();
		}
		String first = roles.get(0).role().slug();
		return used.cards().stream().filter((card) -> card.kind() != Kind.ROLE || !card.slug().equals(first)).toList();
	}

	private Nearest nearest(SearchRequest request, Attempt used, SearchEdition edition) {
		if (used.ranking().lines() > 0 || !used.meaning().asksForWords()) {
			return Nearest.NOTHING;
		}
		return this.nearest.of(used.meaning(), edition,
				(query) -> attempt(Interpretation.of(query, request.filter(), edition), edition).ranking().lines());
	}

	/** More than one word, typed plainly, that a line says just so. */
	private boolean hasPhrase(Question question, SearchQuery query, SearchEdition edition) {
		boolean plain = query.runs().size() == 1 && query.phrases().isEmpty() && query.excluded().isEmpty();
		if (!plain || query.runs().get(0).size() < 2) {
			return false;
		}
		Concept phrase = Concept.exactly(query.runs().get(0));
		return !this.lines.best(question.asking(List.of(phrase)), edition, this.settings.weights(), 1).isEmpty();
	}

	/**
	 * What a question found.
	 *
	 * @param meaning the question, as widely as it had to be taken
	 * @param ranking the lines
	 * @param cards roles, skills and KPIs of that name
	 * @param hasAll whether any line has everything that was asked for
	 * @param isOfOtherField whether no page speaks of such things
	 */
	private record Attempt(Interpretation meaning, Ranking ranking, List<CardHit> cards, boolean hasAll,
			boolean isOfOtherField) {

		long hits() {
			return this.ranking.lines() + this.cards.size();
		}

		boolean isLoose() {
			return this.meaning.question().need().isLoose();
		}

		Widening widening(SearchQuery typed, SearchEdition edition) {
			Question question = this.meaning.question();
			boolean other = !this.meaning.query().text().equals(typed.text());
			List<String> maybeMissing = (isLoose() && this.ranking.lines() > 0)
					? question.required().stream().map(Concept::typed).toList() : List.of();
			List<String> unknown = edition.unknown(question).stream().map(Concept::typed).toList();
			return new Widening(other ? this.meaning.query().text() : null, maybeMissing, unknown,
					this.meaning.unknownFields(), question.filters().chosen(), this.meaning.ignored());
		}

	}

}
