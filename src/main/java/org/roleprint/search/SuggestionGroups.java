package org.roleprint.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.search.Suggestion.Kind;
import org.roleprint.words.Words;

/**
 * Collects suggestions by kind, each thing once and few of a kind.
 */
final class SuggestionGroups {

	/** Of each kind. */
	static final int MOST = 3;

	private final Map<Kind, List<Suggestion>> groups = new EnumMap<>(Kind.class);

	/** What is called alike leads to the same lines. */
	private final Set<String> called = new HashSet<>();

	/** The earlier ones count more. */
	void add(Suggestion suggestion) {
		if (hasRoom(suggestion.kind()) && this.called.add(key(suggestion))) {
			this.groups.computeIfAbsent(suggestion.kind(), (kind) -> new ArrayList<>()).add(suggestion);
		}
	}

	/** A concept that is called like a skill or KPI is that one. */
	private static String key(Suggestion suggestion) {
		boolean page = suggestion.kind() == Kind.ROLE || suggestion.kind() == Kind.LINE;
		return (page ? suggestion.kind() + " " : "") + Words.stems(suggestion.title().text());
	}

	boolean hasRoom(Kind kind) {
		return this.groups.getOrDefault(kind, List.of()).size() < MOST;
	}

	/** Group by group. */
	List<Suggestion> all() {
		return this.groups.values().stream().flatMap(Collection::stream).toList();
	}

}
