package org.roleprint.career.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

import org.roleprint.career.route.PathSearch.Query;

/**
 * The best paths between two nodes, best first and without a node twice, by Yen's
 * algorithm in Lawler's form: each path found is left once at each of its nodes. Since
 * the distance of every node to the target is known, hardly any detour is tried in vain.
 */
final class RouteSearch {

	private final Arcs arcs;

	private final int from;

	private final int to;

	private final long[] rest;

	private final PriorityQueue<Found> candidates = new PriorityQueue<>(Comparator.comparingLong(Found::cost));

	RouteSearch(StepGraph graph, String from, String to) {
		this.arcs = graph.arcs();
		this.from = graph.number(from);
		this.to = graph.number(to);
		// What cannot be reached is on no way.
		this.rest = PathSearch.distances(graph.backwards(), this.to, this.arcs.reachableFrom(this.from));
	}

	List<List<Leg>> best(int most) {
		List<List<Leg>> found = new ArrayList<>();
		if (this.rest[this.from] == PathSearch.NEVER) {
			return found;
		}
		leave(List.of(), Set.of());
		while (!this.candidates.isEmpty() && found.size() < most) {
			Found next = this.candidates.remove();
			found.add(next.path().stream().map(this.arcs::leg).toList());
			if (found.size() < most) {
				vary(next);
			}
		}
		return found;
	}

	/** Leaves a path at each of its nodes from the one where it left an earlier path. */
	private void vary(Found path) {
		for (int i = path.kept(); i < path.path().size(); i++) {
			Set<Integer> banned = new HashSet<>((i == path.kept()) ? path.banned() : Set.of());
			banned.add(path.path().get(i));
			leave(path.path().subList(0, i), banned);
		}
	}

	/**
	 * Adds the best path that starts with these arcs and goes on by none of those banned.
	 */
	private void leave(List<Integer> start, Set<Integer> banned) {
		int node = start.isEmpty() ? this.from : this.arcs.end(start.get(start.size() - 1));
		Set<Integer> closed = new HashSet<>();
		start.forEach((arc) -> closed.add(this.arcs.start(arc)));
		List<Integer> end = PathSearch.path(this.arcs, this.rest, new Query(node, this.to, closed, banned));
		if (!end.isEmpty()) {
			List<Integer> path = new ArrayList<>(start);
			path.addAll(end);
			long cost = path.stream().mapToLong((arc) -> this.arcs.leg(arc).cost()).sum();
			this.candidates.add(new Found(path, start.size(), banned, cost));
		}
	}

	/**
	 * A path, how many of its first arcs it shares with the one it was found from, and
	 * which arcs were banned after those.
	 */
	private record Found(List<Integer> path, int kept, Set<Integer> banned, long cost) {
	}

}
