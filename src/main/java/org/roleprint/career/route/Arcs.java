package org.roleprint.career.route;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The legs of a graph as plain arrays, sorted by where they start. With thousands of
 * roles a graph library's shortest paths are several times slower than a search over
 * these (decision 0061).
 */
final class Arcs {

	private final List<Leg> legs;

	/** The number of the first arc out of each node, and of the one after the last. */
	private final int[] first;

	private final int[] starts;

	private final int[] ends;

	Arcs(List<Leg> legs, int nodes, ToIntFunction<Leg> start, ToIntFunction<Leg> end) {
		this.legs = legs.stream().sorted(Comparator.comparingInt(start)).toList();
		this.first = new int[nodes + 1];
		this.starts = this.legs.stream().mapToInt(start).toArray();
		this.ends = this.legs.stream().mapToInt(end).toArray();
		this.legs.forEach((leg) -> this.first[start.applyAsInt(leg) + 1]++);
		for (int node = 0; node < nodes; node++) {
			this.first[node + 1] += this.first[node];
		}
	}

	int nodes() {
		return this.first.length - 1;
	}

	int firstOf(int node) {
		return this.first[node];
	}

	int afterLastOf(int node) {
		return this.first[node + 1];
	}

	int start(int arc) {
		return this.starts[arc];
	}

	int end(int arc) {
		return this.ends[arc];
	}

	Leg leg(int arc) {
		return this.legs.get(arc);
	}

	/** Every node that paths lead to from one, itself included. */
	BitSet reachableFrom(int node) {
		BitSet reached = new BitSet(nodes());
		int[] queue = new int[nodes()];
		int last = 0;
		queue[last++] = node;
		reached.set(node);
		for (int next = 0; next < last; next++) {
			for (int arc = firstOf(queue[next]); arc < afterLastOf(queue[next]); arc++) {
				if (!reached.get(this.ends[arc])) {
					reached.set(this.ends[arc]);
					queue[last++] = this.ends[arc];
				}
			}
		}
		return reached;
	}

}
