package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.catalog.CatalogName;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * Finds the skills and KPIs that a line names, by any of their names.
 */
final class Mentions {

	private final Map<String, List<Name>> byFirstStem = new HashMap<>();

	Mentions(Collection<CatalogName> entries) {
		for (CatalogName entry : entries) {
			List<String> names = new ArrayList<>(entry.otherNames());
			names.add(0, entry.title());
			String all = String.join(" ", names.stream().map(Words::stems).toList());
			names.forEach((name) -> add(name, all));
		}
	}

	private void add(String name, String allNames) {
		List<String> stems = Words.of(name).stream().map(Token::stem).toList();
		if (!stems.isEmpty()) {
			this.byFirstStem.computeIfAbsent(stems.get(0), (stem) -> new ArrayList<>()).add(new Name(stems, allNames));
		}
	}

	/**
	 * The stems of all names of everything that a text names.
	 * @param tokens the text's words
	 * @return one entry for each skill or KPI named
	 */
	Set<String> in(List<Token> tokens) {
		List<String> stems = tokens.stream().map(Token::stem).toList();
		Set<String> found = new LinkedHashSet<>();
		for (int index = 0; index < stems.size(); index++) {
			for (Name name : this.byFirstStem.getOrDefault(stems.get(index), List.of())) {
				int end = index + name.stems().size();
				if (end <= stems.size() && stems.subList(index, end).equals(name.stems())) {
					found.add(name.allNames());
				}
			}
		}
		return found;
	}

	private record Name(List<String> stems, String allNames) {
	}

}
