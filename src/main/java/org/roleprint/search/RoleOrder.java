package org.roleprint.search;

import java.util.List;
import java.util.stream.IntStream;

import org.roleprint.search.index.LineIndex.Ranked;
import org.roleprint.search.index.RoleTable;

/**
 * The order of the roles on a results page: by their best line, with a little for the
 * next ones.
 */
final class RoleOrder {

	private static final int COUNTED_LINES = 3;

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
