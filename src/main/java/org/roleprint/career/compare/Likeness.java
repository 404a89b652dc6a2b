package org.roleprint.career.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much the compared lines are about the same matter.
 */
final class Likeness {

	/**
	 * Two lines are about one topic from here on. Found by reading: of 46 such pairs in
	 * six pairs of roles, 39 are about the same matter (decision 0105).
	 */
	static final double TOPIC = 0.1;

	/**
	 * From here on two lines say much the same. Found by reading pairs of the real
	 * catalog (decision 0062).
	 */
	static final double SAME = 0.22;

	private final Map<Line, WordWeights> weights = new HashMap<>();

	Likeness(List<Line> lines, WordRarity rarity) {
		lines.forEach((line) -> this.weights.put(line, rarity.weights(line)));
	}

	/** From 0 (no term in common) to 1; nothing between lines of different areas. */
	double between(Line one, Line other) {
		return one.area().equals(other.area()) ? of(one).likeness(of(other)) : 0;
	}

	/** The least that two of some lines have in common; 1 for a single line. */
	@SuppressWarnings("ReferenceEquality")
	double least(List<Line> lines) {
		return lines.stream()
			.flatMapToDouble(
					(one) -> lines.stream().filter((other) -> other != one).mapToDouble((other) -> between(one, other)))
			.min()
			.orElse(1);
	}

	private WordWeights of(Line line) {
		return Objects.requireNonNull(this.weights.get(line));
	}

}
