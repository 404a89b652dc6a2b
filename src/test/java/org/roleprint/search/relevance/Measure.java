package org.roleprint.search.relevance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The usual measures of a ranking.
 */
final class Measure {

	private static final int PLACES = 10;

	private static final int GOOD = 2;

	private Measure() {
	}

	/**
	 * Normalised discounted cumulative gain over the first ten places (Järvelin and
	 * Kekäläinen 2002), with gain 2^grade - 1.
	 * @return 0 for nothing right to 1 for the best order there could be
	 */
	static double ndcg(List<Integer> grades, Judgements expected) {
		Map<String, Integer> best = new HashMap<>();
		expected.grades().forEach((target, grade) -> best.merge(Judgements.roleOf(target), grade, Math::max));
		List<Integer> ideal = best.values().stream().sorted(Comparator.reverseOrder()).toList();
		return gain(grades) / gain(ideal);
	}

	static double gain(List<Integer> grades) {
		double sum = 0;
		for (int place = 0; place < Math.min(PLACES, grades.size()); place++) {
			sum += (Math.pow(2, grades.get(place)) - 1) * Math.log(2) / Math.log(place + 2);
		}
		return sum;
	}

	/**
	 * One over the first place that answers well.
	 * @return 0 when none does
	 */
	static double reciprocalRank(List<Integer> grades) {
		for (int place = 0; place < grades.size(); place++) {
			if (grades.get(place) >= GOOD) {
				return 1.0 / (place + 1);
			}
		}
		return 0;
	}

}
