package org.roleprint.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.search.index.CardIndex;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.query.SearchQuery;
import org.roleprint.search.words.Token;

/**
 * Completes what somebody is typing: names of roles, skills and KPIs, and titles of
 * responsibilities. No SQL statement.
 */
@Component
public class Suggestions {

	private static final int OF_EACH_KIND = 3;

	private static final int MOST = 8;

	/** Titles repeat between roles, so more are read than shown. */
	private static final int TITLES_READ = 30;

	private final CardIndex cards;

	private final LineIndex lines;

	Suggestions(CardIndex cards, LineIndex lines) {
		this.cards = cards;
		this.lines = lines;
	}

	/**
	 * Suggests what may be meant.
	 * @param typed the beginning of a query, any text
	 * @return at most eight, distinct; none when nothing or only a quote, minus or filter
	 * was typed
	 */
	public List<Suggestion> of(String typed) {
		SearchQuery query = SearchQuery.of(typed);
		if (query.runs().size() != 1 || !query.phrases().isEmpty() || !query.excluded().isEmpty()
				|| !query.fields().isEmpty()) {
			return List.of();
		}
		List<String> words = new ArrayList<>(query.runs().get(0).stream().map(Token::word).toList());
		String start = words.remove(words.size() - 1);
		Map<String, Suggestion> distinct = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			this.cards.beginning(kind, words, start, OF_EACH_KIND)
				.forEach((card) -> add(distinct, new Suggestion(card.title(), kind, card.slug())));
		}
		this.lines.titlesBeginning(words, start, TITLES_READ)
			.forEach((title) -> add(distinct, new Suggestion(title, null, null)));
		return distinct.values().stream().limit(MOST).toList();
	}

	private static void add(Map<String, Suggestion> distinct, Suggestion suggestion) {
		distinct.putIfAbsent(suggestion.text().toLowerCase(Locale.ROOT), suggestion);
	}

}
