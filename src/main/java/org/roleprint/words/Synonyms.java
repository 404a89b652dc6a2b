package org.roleprint.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which terms also find which others. A term reaches its two-way group, what that group
 * finds one way, and the two-way groups of those; no further, lest meaning drift.
 */
public final class Synonyms {

	/** No synonyms at all. */
	public static final Synonyms NONE = of(List.of());

	private final Map<List<String>, List<Synonym>> byTerm;

	private final int longest;

	private Synonyms(Map<List<String>, List<Synonym>> byTerm) {
		this.byTerm = byTerm;
		this.longest = byTerm.keySet().stream().mapToInt(List::size).max().orElse(0);
	}

	/**
	 * Another way to say a term.
	 *
	 * @param stems its words' stems
	 * @param same true when both mean the same, false for a one-way step
	 */
	public record Synonym(List<String> stems, boolean same) {

		public Synonym {
			stems = List.copyOf(stems);
		}

	}

	/**
	 * Reads synonym groups.
	 * @param groups as the catalog keeps them
	 * @return the synonyms
	 */
	public static Synonyms of(Collection<SynonymGroup> groups) {
		Map<List<String>, Set<List<String>>> both = new HashMap<>();
		Map<List<String>, Set<List<String>>> oneWay = new HashMap<>();
		for (SynonymGroup group : groups) {
			List<List<String>> terms = stems(group.terms());
			List<List<String>> targets = group.isOneWay() ? stems(group.alsoFinds()) : terms;
			terms.forEach(
					(term) -> (group.isOneWay() ? oneWay : both).computeIfAbsent(term, (key) -> new LinkedHashSet<>())
						.addAll(targets));
		}
		Set<List<String>> all = new LinkedHashSet<>(both.keySet());
		all.addAll(oneWay.keySet());
		return new Synonyms(all.stream()
			.collect(Collectors.toUnmodifiableMap((term) -> term, (term) -> reach(term, both, oneWay))));
	}

	private static List<List<String>> stems(List<String> terms) {
		return terms.stream()
			.map((term) -> Words.of(term).stream().map(Token::stem).toList())
			.filter((term) -> !term.isEmpty())
			.toList();
	}

	private static List<Synonym> reach(List<String> term, Map<List<String>, Set<List<String>>> both,
			Map<List<String>, Set<List<String>>> oneWay) {
		Set<List<String>> group = new LinkedHashSet<>(both.getOrDefault(term, Set.of()));
		group.add(term);
		Map<List<String>, Synonym> reached = new LinkedHashMap<>();
		group.forEach((same) -> reached.put(same, new Synonym(same, true)));
		for (List<String> same : group) {
			for (List<String> target : oneWay.getOrDefault(same, Set.of())) {
				reached.putIfAbsent(target, new Synonym(target, false));
				both.getOrDefault(target, Set.of())
					.forEach((other) -> reached.putIfAbsent(other, new Synonym(other, false)));
			}
		}
		reached.remove(term);
		return List.copyOf(reached.values());
	}

	/**
	 * The synonyms of a term.
	 * @param stems the term's words' stems
	 * @return empty when the term has none
	 */
	public List<Synonym> forTerm(List<String> stems) {
		return this.byTerm.getOrDefault(stems, List.of());
	}

	/**
	 * How many words at a place form the longest known term.
	 * @param stems the stems of a text
	 * @param from the place
	 * @return 0 when no known term begins there
	 */
	public int longestTermAt(List<String> stems, int from) {
		for (int length = Math.min(this.longest, stems.size() - from); length > 0; length--) {
			if (this.byTerm.containsKey(stems.subList(from, from + length))) {
				return length;
			}
		}
		return 0;
	}

	/**
	 * Every stem that stands in a known term.
	 * @return distinct stems
	 */
	public Set<String> stems() {
		List<String> stems = new ArrayList<>();
		this.byTerm.keySet().forEach(stems::addAll);
		return Set.copyOf(stems);
	}

}
