package org.roleprint.search.index;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a match of a word is worth: the fewer lines know it, the more. Worked out from an
 * edition's own lines, so that every engine ranks alike, whatever else its index holds.
 */
final class Rarity {

	private final WordCounts counts;

	Rarity(WordCounts counts) {
		this.counts = counts;
	}

	/** Of words that stand in a row in a line's own words. */
	float ofLine(List<String> stems) {
		return sum(stems, this.counts::linesWith);
	}

	/** Of words that stand in a row in what the role of a line is called. */
	float ofRole(List<String> stems) {
		return sum(stems, this.counts::linesOfRolesCalled);
	}

	private float sum(List<String> stems, ToIntFunction<String> lines) {
		double sum = 0;
		for (String stem : stems) {
			int known = lines.applyAsInt(stem);
			sum += Math.log(1 + (this.counts.lines() - known + 0.5) / (known + 0.5));
		}
		return (float) sum;
	}

}
