package org.roleprint.search;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.query.FieldWord;
import org.roleprint.search.query.SearchQuery;

/**
 * What a search found, and how far it went from what was typed.
 *
 * @param query the query as typed
 * @param outcome how it ended
 * @param widening what was done to find anything
 * @param meanings words of the question that mean several things here
 * @param offers what the question named beside lines
 * @param cards roles, skills and KPIs of that name
 * @param roles the roles of this page with their lines, best first
 * @param elsewhere what other sections of roles' pages say of it, best first
 * @param elsewhereFirst whether these answer better than any line: they say the very
 * word, or are the part that was asked for
 * @param close lines that are near in meaning without saying what was typed
 * @param nearest where to go when no line answers
 * @param totals how much there is
 * @param hasPhrase whether a line says what was typed word for word
 * @param facets what can be chosen, with counts of roles
 */
public record SearchResults(SearchQuery query, Outcome outcome, Widening widening, List<Meanings> meanings,
		Offers offers, List<CardHit> cards, List<RoleHits> roles, List<ElsewhereHit> elsewhere, boolean elsewhereFirst,
		List<CloseHit> close, Nearest nearest, Totals totals, boolean hasPhrase, List<Facet> facets) {

	/** A search that did not come to look for anything. */
	static SearchResults without(SearchQuery query, Outcome outcome) {
		Widening none = new Widening(null, List.of(), List.of(), List.of(), RoleFilter.none(), List.of());
		return new SearchResults(query, outcome, none, List.of(), Offers.NONE, List.of(), List.of(), List.of(), false,
				List.of(), Nearest.NOTHING, new Totals(0, 0, 1, 1), false, List.of());
	}

	SearchResults with(Widening other) {
		return new SearchResults(this.query, this.outcome, other, this.meanings, this.offers, this.cards, this.roles,
				this.elsewhere, this.elsewhereFirst, this.close, this.nearest, this.totals, this.hasPhrase,
				this.facets);
	}

	/**
	 * Whether anything in the catalog answers.
	 * @return false when a title was only said to be outside, and for no question at all
	 */
	public boolean isAnswered() {
		return this.totals.lines() > 0 || !this.cards.isEmpty() || !this.elsewhere.isEmpty()
				|| !this.offers.roles().isEmpty() || !this.offers.compared().isEmpty();
	}

	/**
	 * How a search ended.
	 */
	public enum Outcome {

		/** No catalog version is indexed yet. */
		NOT_READY,
		/** Nothing was typed or chosen. */
		BLANK,
		/** Something was typed, but no word to look for. */
		NO_WORDS,
		/** Nothing answers. */
		NOTHING,
		/** Something answers. */
		FOUND

	}

	/**
	 * What was done to find anything.
	 *
	 * @param corrected the query that was searched for instead, null when none was
	 * @param maybeMissing words of which a line may lack one; empty when none may
	 * @param unknownWords words that nothing in the catalog says
	 * @param unknownFields filters typed into the box that no role has, left out
	 * @param filter the filters that were used, unknown values left out
	 * @param ignored values of the request's filters that no role has, left out
	 */
	public record Widening(@Nullable String corrected, List<String> maybeMissing, List<String> unknownWords,
			List<FieldWord> unknownFields, RoleFilter filter, List<String> ignored) {

		public Optional<String> correction() {
			return Optional.ofNullable(this.corrected);
		}

	}

	/**
	 * How much was found.
	 *
	 * @param lines responsibilities in all
	 * @param roles roles they belong to
	 * @param page the page shown, from 1
	 * @param pages how many pages there are, at least 1
	 */
	public record Totals(long lines, long roles, int page, int pages) {
	}

}
