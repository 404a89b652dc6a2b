package org.roleprint.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.roleprint.search.index.LineIndex.Ranked;
import org.roleprint.search.index.RoleTable;

/**
 * The order of the roles on a results page: by their best line, with a little for the
 * next ones.
 */
final class RoleOrder {

	private static final int COUNTED_LINES = 3;

	/** The first places are worth nearly the same. */
	private static final int SMOOTHING = 11;

	private final int[] lines;

	private final float[] scores;

	private RoleOrder(int roles) {
		this.lines = new int[roles];
		this.scores = new float[roles];
	}

	/**
	 * Orders roles.
	 * @param lines ranked lines, best first
	 * @param roles the roles
	 * @param secondLine what a role's further lines add to its best
	 * @param standing what a role counts beside its lines
	 * @return the places of roles, best first
	 */
	static List<Integer> of(List<Ranked> lines, RoleTable roles, float secondLine, Standing standing) {
		RoleOrder order = new RoleOrder(roles.size());
		lines.forEach((line) -> order.add(line, secondLine));
		order.add(standing);
		return IntStream.range(0, roles.size())
			.filter((place) -> order.lines[place] > 0)
			.boxed()
			// On a tie in the order of the places.
			.sorted((one, other) -> Float.compare(order.scores[other], order.scores[one]))
			.toList();
	}

	/**
	 * Moves roles up whose lines are near to the question in meaning, by adding up what
	 * their places in both orders are worth (reciprocal rank fusion).
	 * @param found places of roles, best first
	 * @param near the same for roles that are near, whether found or not
	 * @param worth what nearness counts against words
	 * @return those found in their new order
	 */
	static List<Integer> fused(List<Integer> found, List<Integer> near, float worth) {
		Map<Integer, Float> scores = new HashMap<>();
		for (int rank = 0; rank < found.size(); rank++) {
			scores.put(found.get(rank), 1f / (SMOOTHING + rank));
		}
		for (int rank = 0; rank < near.size(); rank++) {
			float more = worth / (SMOOTHING + rank);
			scores.computeIfPresent(near.get(rank), (place, score) -> score + more);
		}
		return found.stream()
			.sorted((one, other) -> Float.compare(scores.getOrDefault(other, 0f), scores.getOrDefault(one, 0f)))
			.toList();
	}

	private void add(Standing standing) {
		for (int place = 0; place < this.lines.length; place++) {
			this.scores[place] += (this.lines[place] > 0) ? standing.of(place) : 0;
		}
	}

	private void add(Ranked line, float secondLine) {
		int before = this.lines[line.role()]++;
		if (before < COUNTED_LINES) {
			this.scores[line.role()] += (before == 0) ? line.score() : secondLine * line.score();
		}
	}

}
