package org.roleprint.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.search.Suggestion;
import org.roleprint.search.Suggestions;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.Marked.Piece;
import org.roleprint.web.frame.SiteAddress;

/**
 * What somebody may mean who is typing.
 *
 * @param query what was typed; at most 200 characters
 * @param corrected what was completed instead, null when spelling was left alone
 * @param groups what is suggested, one group a kind: role, line, skill, kpi, concept;
 * none is empty
 */
record SuggestJson(String query, @Nullable String corrected, List<SuggestionGroup> groups) {

	/**
	 * Suggestions of a kind.
	 *
	 * @param kind role, line, skill, kpi or concept
	 * @param title what a reader calls them
	 * @param items the best first
	 */
	record SuggestionGroup(String kind, String title, List<Suggested> items) {
	}

	/**
	 * A suggestion.
	 *
	 * @param title what it is called
	 * @param marks where the title has what was typed
	 * @param note the role of a line, or the other name that was typed; may be empty
	 * @param noteMarks where the note has what was typed
	 * @param url its absolute address; of a concept, the search for it
	 */
	record Suggested(String title, List<Mark> marks, String note, List<Mark> noteMarks, String url) {
	}

	/**
	 * A part of a text.
	 *
	 * @param start its first character, from 0
	 * @param end behind its last
	 */
	record Mark(int start, int end) {

		static List<Mark> of(Marked text) {
			List<Mark> marks = new ArrayList<>();
			int at = 0;
			for (Piece piece : text.pieces()) {
				int end = at + piece.text().length();
				if (piece.marked()) {
					marks.add(new Mark(at, end));
				}
				at = end;
			}
			return marks;
		}

	}

	/** Writes what is suggested. */
	static SuggestJson of(Suggestions.Found suggestions, Wording wording, SiteAddress site) {
		List<SuggestionGroup> groups = new ArrayList<>();
		for (Suggestion.Kind kind : Suggestion.Kind.values()) {
			List<Suggested> items = suggestions.found()
				.stream()
				.filter((suggestion) -> suggestion.kind() == kind)
				.map((suggestion) -> suggested(suggestion, site))
				.toList();
			if (!items.isEmpty()) {
				groups.add(new SuggestionGroup(name(kind), wording.say("suggest." + name(kind)), items));
			}
		}
		return new SuggestJson(suggestions.typed(), suggestions.corrected(), groups);
	}

	/** As the words of pages and the data name it. */
	static String name(Suggestion.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static Suggested suggested(Suggestion suggestion, SiteAddress site) {
		return new Suggested(suggestion.title().text(), Mark.of(suggestion.title()), suggestion.note().text(),
				Mark.of(suggestion.note()), site.at(path(suggestion)));
	}

	/** Where it leads, from the root of the catalog. */
	static String path(Suggestion suggestion) {
		return switch (suggestion.kind()) {
			case ROLE -> Paths.role(suggestion.slug());
			case LINE -> Paths.role(suggestion.slug()) + "#" + suggestion.anchor();
			case SKILL -> Paths.skill(suggestion.slug());
			case KPI -> Paths.kpi(suggestion.slug());
			case CONCEPT -> SearchAddress.ofTyped(suggestion.title().text()).path();
		};
	}

}
