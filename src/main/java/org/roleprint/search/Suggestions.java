package org.roleprint.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.NameIndex;
import org.roleprint.search.index.NameIndex.Scope;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.SearchQuery;
import org.roleprint.words.Token;

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

	private final NameIndex names;

	private final LineIndex lines;

	Suggestions(NameIndex names, LineIndex lines) {
		this.names = names;
		this.lines = lines;
	}

	/**
	 * Suggests what may be meant.
	 * @param typed the beginning of a query, any text
	 * @param edition of which edition
	 * @return at most eight, distinct; none when nothing or only a quote, minus or filter
	 * was typed
	 */
	public List<Suggestion> of(String typed, Edition edition) {
		SearchQuery query = SearchQuery.of(typed);
		if (edition.number() == 0 || query.runs().size() != 1 || !query.phrases().isEmpty()
				|| !query.excluded().isEmpty() || !query.fields().isEmpty()) {
			return List.of();
		}
		List<String> words = new ArrayList<>(query.runs().get(0).stream().map(Token::word).toList());
		String start = words.remove(words.size() - 1);
		SearchEdition searched = SearchEdition.of(edition);
		Map<String, Suggestion> distinct = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			this.names.beginning(new Scope(kind, searched, OF_EACH_KIND), words, start)
				.forEach((name) -> add(distinct, new Suggestion(name.title(), kind, name.slug())));
		}
		this.lines.titlesBeginning(words, start, searched, TITLES_READ)
			.forEach((title) -> add(distinct, new Suggestion(title, null, null)));
		return distinct.values().stream().limit(MOST).toList();
	}

	private static void add(Map<String, Suggestion> distinct, Suggestion suggestion) {
		distinct.putIfAbsent(suggestion.text().toLowerCase(Locale.ROOT), suggestion);
	}

}
