package org.roleprint.web.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.query.Marked;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.home.AreaCount;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.FilterForm.Hidden;
import org.roleprint.web.lists.PageLinks;
import org.roleprint.web.lists.Tray;

/**
 * What the search page shows.
 *
 * @param head what the layout shows around it
 * @param box the box and what it says about what was typed
 * @param count how much was found, in words
 * @param tray the roles collected to be compared
 * @param filters the filters beside the results
 * @param named what the question named beside lines
 * @param elsewhere what other sections of roles' pages say of it
 * @param close lines that are near in meaning
 * @param nearest where to go when no line answers
 * @param cards roles, skills and KPIs of that name
 * @param roles roles with their lines, best first
 * @param links the way to the other pages
 * @param start where to start when there is nothing to show
 */
record SearchPage(PageHead head, Box box, String count, Tray tray, FilterForm filters, Named named, Elsewhere elsewhere,
		List<ElsewhereResult> close, Nearby nearest, Cards cards, List<RoleResult> roles, PageLinks links,
		Start start) implements Page {

	/**
	 * Says whether there is anything to filter, or a filter to take away.
	 * @return false when nothing was found without any filter
	 */
	public boolean isFilterable() {
		return this.filters.groups().stream().anyMatch((group) -> !group.values().isEmpty());
	}

	/**
	 * What the question named beside lines.
	 *
	 * @param offers parts of roles' pages and comparisons, best first
	 * @param reporting the roles that report to one that was named
	 * @param near the roles near one whose title was all that was asked
	 */
	record Named(List<OfferResult> offers, List<OfferResult> reporting, List<OfferResult> near) {
	}

	/**
	 * Roles, skills and KPIs that are called what was typed.
	 *
	 * @param above those that stand above the lines: roles, and the others where no line
	 * answers
	 * @param below skills and KPIs, behind the lines of the first role
	 */
	record Cards(List<CardResult> above, List<CardResult> below) {

		static Cards of(List<CardResult> all, boolean lines) {
			Map<Boolean, List<CardResult>> above = all.stream()
				.collect(Collectors.partitioningBy((card) -> card.isRole() || !lines));
			return new Cards(above.getOrDefault(true, List.of()), above.getOrDefault(false, List.of()));
		}

	}

	/**
	 * What other sections of roles' pages say.
	 *
	 * @param hits sentences, best first
	 * @param first whether they stand above the lines
	 */
	record Elsewhere(List<ElsewhereResult> hits, boolean first) {

		public boolean isAbove() {
			return this.first && !this.hits.isEmpty();
		}

		public boolean isBelow() {
			return !this.first && !this.hits.isEmpty();
		}

	}

	/**
	 * The box and what is said about what was typed.
	 *
	 * @param typed what stands in the box
	 * @param kept what its form carries along
	 * @param outcome how the search ended
	 * @param notices what was changed to find anything
	 * @param phrase the same search as an exact phrase; null where that makes no sense
	 */
	record Box(String typed, List<Hidden> kept, Outcome outcome, Notices notices, @Nullable String phrase) {

		public boolean isFound() {
			return this.outcome == Outcome.FOUND;
		}

		public boolean isNothing() {
			return this.outcome == Outcome.NOTHING;
		}

		public boolean isWithoutWords() {
			return this.outcome == Outcome.NO_WORDS;
		}

		public boolean isNotReady() {
			return this.outcome == Outcome.NOT_READY;
		}

	}

	/**
	 * What was changed to find anything.
	 *
	 * @param cut whether the query was cut
	 * @param corrected what was searched for instead; null for what was typed
	 * @param instead the address of the search for what was typed
	 * @param missing words of which every line lacks one or more, each with a search of
	 * its own
	 * @param unsaid words that nothing in the catalog says
	 * @param meanings words that mean several things here
	 * @param outside titles that no role has
	 * @param unknown filters that no role has
	 */
	record Notices(boolean cut, @Nullable String corrected, String instead, List<Alone> missing, List<String> unsaid,
			List<Meaning> meanings, List<String> outside, List<String> unknown) {
	}

	/**
	 * A word that means several things here.
	 *
	 * @param word the word
	 * @param concepts the things, each with a search of its own
	 */
	record Meaning(String word, List<Alone> concepts) {
	}

	/**
	 * Where to go when no line answers.
	 *
	 * @param places a concept, a role or a section
	 * @param less the question with less in it
	 */
	record Nearby(List<OfferResult> places, List<LessResult> less) {

		public boolean isEmpty() {
			return this.places.isEmpty() && this.less.isEmpty();
		}

	}

	/**
	 * The question with less in it.
	 *
	 * @param kind how much less
	 * @param word the word that was left out, or that alone was left
	 * @param lines how many responsibilities that finds
	 * @param address its search
	 */
	record LessResult(String kind, String word, long lines, String address) {
	}

	/**
	 * A part of the question as a search of its own.
	 *
	 * @param word the part
	 * @param address its search
	 */
	record Alone(String word, String address) {
	}

	/**
	 * Something that the question named.
	 *
	 * @param kind what it is
	 * @param title what it is called
	 * @param address where it is
	 */
	record OfferResult(String kind, String title, String address) {
	}

	/**
	 * A sentence outside the responsibilities.
	 *
	 * @param address where it stands
	 * @param role the role's title
	 * @param section the section's heading
	 * @param text the sentence, marked
	 */
	record ElsewhereResult(String address, String role, String section, Marked text) {
	}

	/**
	 * Where to start.
	 *
	 * @param examples queries that find something
	 * @param areas the areas of responsibility
	 */
	record Start(List<String> examples, List<AreaCount> areas) {

		static final Start NOWHERE = new Start(List.of(), List.of());

	}

}
