package org.roleprint.search;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.roleprint.search.index.LineIndex.Ranked;

/**
 * The order of the roles on a results page: by their best line, with a little for the
 * next ones, and by how near they are in meaning.
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
	 * Counts what roles have.
	 * @param lines ranked lines, best first
	 * @param roles how many roles there are
	 * @param secondLine what a role's further lines add to its best
	 * @param standing what a role counts beside its lines
	 * @return the roles that have any of these lines
	 */
	static RoleOrder of(List<Ranked> lines, int roles, float secondLine, IntToDoubleFunction standing) {
		RoleOrder order = new RoleOrder(roles);
		lines.forEach((line) -> order.add(line, secondLine));
		order.add(standing);
		return order;
	}

	/**
	 * The roles by what they count.
	 * @param more what the role at a place counts beside, where the best one has 1
	 * @return the places of roles, best first, on a tie in the order of the places
	 */
	List<Integer> places(IntToDoubleFunction more) {
		double most = 0;
		for (float score : this.scores) {
			most = Math.max(most, score);
		}
		double[] counts = new double[this.scores.length];
		int[] found = IntStream.range(0, counts.length).filter((place) -> this.lines[place] > 0).toArray();
		for (int place : found) {
			counts[place] = ((most > 0) ? this.scores[place] / most : 0) + more.applyAsDouble(place);
		}
		return IntStream.of(found).boxed().sorted((one, other) -> Double.compare(counts[other], counts[one])).toList();
	}

	private void add(IntToDoubleFunction standing) {
		for (int place = 0; place < this.lines.length; place++) {
			this.scores[place] += (this.lines[place] > 0) ? (float) standing.applyAsDouble(place) : 0;
		}
	}

	private void add(Ranked line, float secondLine) {
		int before = this.lines[line.role()]++;
		if (before < COUNTED_LINES) {
			this.scores[line.role()] += (before == 0) ? line.score() : secondLine * line.score();
		}
	}

}
