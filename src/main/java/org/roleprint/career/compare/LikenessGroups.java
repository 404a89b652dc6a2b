package org.roleprint.career.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds which lines of different roles say much the same. The likest pair is joined
 * first; a group takes at most one line of each role, the one that is likest.
 */
final class LikenessGroups {

	/**
	 * Two lines count as shared from here on. Found by reading pairs of the real catalog:
	 * of those above, nine in ten are about the same matter; below, it falls to seven in
	 * ten and less (decision 0062).
	 */
	static final double SHARED = 0.22;

	private LikenessGroups() {
	}

	/** The lines in groups; a line that is like no other stands alone. */
	static List<List<Line>> of(List<Line> lines, WordRarity rarity) {
		Map<Line, List<Line>> groups = new LinkedHashMap<>();
		lines.forEach((line) -> groups.put(line, new ArrayList<>(List.of(line))));
		pairs(lines, rarity).forEach((pair) -> {
			List<Line> one = Objects.requireNonNull(groups.get(pair.one()));
			List<Line> other = Objects.requireNonNull(groups.get(pair.other()));
			if (!one.contains(pair.other()) && one.stream().noneMatch((line) -> hasRole(other, line.role()))) {
				one.addAll(other);
				other.forEach((line) -> groups.put(line, one));
			}
		});
		return groups.values().stream().distinct().map(List::copyOf).toList();
	}

	private static List<Pair> pairs(List<Line> lines, WordRarity rarity) {
		List<WordWeights> weights = lines.stream().map(rarity::weights).toList();
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			for (int j = i + 1; j < lines.size(); j++) {
				if (comparable(lines.get(i), lines.get(j))) {
					pairs.add(new Pair(lines.get(i), lines.get(j), weights.get(i).likeness(weights.get(j))));
				}
			}
		}
		return pairs.stream()
			.filter((pair) -> pair.likeness() >= SHARED)
			.sorted(Comparator.comparingDouble(Pair::likeness).reversed())
			.toList();
	}

	private static boolean comparable(Line one, Line other) {
		return !one.role().equals(other.role()) && one.area().equals(other.area());
	}

	private static boolean hasRole(List<Line> group, String role) {
		return group.stream().anyMatch((line) -> line.role().equals(role));
	}

	/** Two lines of different roles and how like they are. */
	private record Pair(Line one, Line other, double likeness) {
	}

}
