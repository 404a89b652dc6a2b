package org.roleprint.career.route;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * One run of Dijkstra's algorithm; with a known distance to the goal, of A*.
 */
final class PathSearch {

	/** A node that cannot be reached. */
	static final long NEVER = Long.MAX_VALUE;

	private final Arcs arcs;

	/** What each node is from the goal, or 0 where nobody knows. */
	private final long[] rest;

	private final long[] best;

	private final int[] cameBy;

	private final PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingLong(Reached::atBest));

	private PathSearch(Arcs arcs, long[] rest) {
		this.arcs = arcs;
		this.rest = rest;
		this.best = new long[arcs.nodes()];
		this.cameBy = new int[arcs.nodes()];
		Arrays.fill(this.best, NEVER);
		Arrays.fill(this.cameBy, -1);
	}

	/**
	 * What it costs to get from a node to those within a part of the graph, or
	 * {@link #NEVER}.
	 */
	static long[] distances(Arcs arcs, int from, BitSet within) {
		long[] part = new long[arcs.nodes()];
		Arrays.fill(part, NEVER);
		within.stream().forEach((node) -> part[node] = 0);
		PathSearch search = new PathSearch(arcs, part);
		search.run(from, -1, Set.of());
		return search.best;
	}

	/**
	 * The arcs of the best path; none when there is no path.
	 * @param rest how far each node is from the goal
	 */
	static List<Integer> path(Arcs arcs, long[] rest, Query query) {
		PathSearch search = new PathSearch(arcs, rest);
		// No arc improves on what is better than anything.
		query.closed().forEach((node) -> search.best[node] = -1);
		search.run(query.from(), query.to(), query.banned());
		return search.arcsTo(query.to());
	}

	private void run(int from, int goal, Set<Integer> banned) {
		this.best[from] = 0;
		this.open.add(new Reached(from, 0, this.rest[from]));
		while (!this.open.isEmpty()) {
			Reached next = this.open.remove();
			if (next.node() == goal) {
				return;
			}
			if (next.cost() == this.best[next.node()]) {
				extend(next, banned);
			}
		}
	}

	private void extend(Reached reached, Set<Integer> banned) {
		for (int arc = this.arcs.firstOf(reached.node()); arc < this.arcs.afterLastOf(reached.node()); arc++) {
			int end = this.arcs.end(arc);
			long cost = reached.cost() + this.arcs.leg(arc).cost();
			if (cost < this.best[end] && this.rest[end] != NEVER && !banned.contains(arc)) {
				this.best[end] = cost;
				this.cameBy[end] = arc;
				this.open.add(new Reached(end, cost, cost + this.rest[end]));
			}
		}
	}

	private List<Integer> arcsTo(int goal) {
		Deque<Integer> path = new ArrayDeque<>();
		for (int node = goal; this.cameBy[node] >= 0; node = this.arcs.start(this.cameBy[node])) {
			path.addFirst(this.cameBy[node]);
		}
		return List.copyOf(path);
	}

	/**
	 * A wanted path.
	 *
	 * @param from the node it starts from
	 * @param to another node
	 * @param closed nodes that it may not touch
	 * @param banned arcs that it may not take
	 */
	record Query(int from, int to, Set<Integer> closed, Set<Integer> banned) {
	}

	/** A node on the edge of what is known. */
	private record Reached(int node, long cost, long atBest) {
	}

}
