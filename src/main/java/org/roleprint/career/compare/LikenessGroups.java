package org.roleprint.career.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds which lines of different roles are about one topic. The likest pair is joined
 * first; a group takes at most one line of each role, the one that is likest.
 */
final class LikenessGroups {

	private LikenessGroups() {
	}

	/**
	 * The lines in groups, each in the order of the lines; one that is like no other
	 * stands alone.
	 */
	@SuppressWarnings("ReferenceEquality")
	static List<List<Line>> of(List<Line> lines, Likeness likeness) {
		Map<Line, List<Line>> groups = new LinkedHashMap<>();
		lines.forEach((line) -> groups.put(line, new ArrayList<>(List.of(line))));
		pairs(lines, likeness).forEach((pair) -> {
			List<Line> one = Objects.requireNonNull(groups.get(pair.one()));
			List<Line> other = Objects.requireNonNull(groups.get(pair.other()));
			if (one != other && one.stream().noneMatch((line) -> hasRole(other, line.role()))) {
				one.addAll(other);
				other.forEach((line) -> groups.put(line, one));
			}
		});
		return groups.values()
			.stream()
			.distinct()
			.map((group) -> group.stream().sorted(Comparator.comparingInt(lines::indexOf)).toList())
			.toList();
	}

	private static List<Pair> pairs(List<Line> lines, Likeness likeness) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			for (int j = i + 1; j < lines.size(); j++) {
				if (!lines.get(i).role().equals(lines.get(j).role())) {
					pairs.add(new Pair(lines.get(i), lines.get(j), likeness.between(lines.get(i), lines.get(j))));
				}
			}
		}
		return pairs.stream()
			.filter((pair) -> pair.likeness() >= Likeness.TOPIC)
			.sorted(Comparator.comparingDouble(Pair::likeness).reversed())
			.toList();
	}

	private static boolean hasRole(List<Line> group, String role) {
		return group.stream().anyMatch((line) -> line.role().equals(role));
	}

	/** Two lines of different roles and how like they are. */
	private record Pair(Line one, Line other, double likeness) {
	}

}
