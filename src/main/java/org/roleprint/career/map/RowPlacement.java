package org.roleprint.career.map;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives every node its height on the page: as near to the nodes it is joined with as the
 * order of its layer and the gaps allow. For one layer that is an isotonic regression,
 * solved by pooling neighbours that would overlap.
 */
final class RowPlacement {

	private static final int ROUNDS = 12;

	/** Between two boxes. */
	private static final double BOXES_APART = 14;

	/** Between a line and a box or another line. */
	private static final double LINES_APART = 7;

	/** A bend in a long line shows more than one beside a box. */
	private static final double WEIGHT_OF_BEND = 4;

	/** What no line leads to stands where the others leave room. */
	private static final double WEIGHT_OF_LOOSE = 0.05;

	private final Layers layers;

	private final double[] middles;

	private RowPlacement(Layers layers) {
		this.layers = layers;
		this.middles = new double[layers.size()];
	}

	/**
	 * Places the nodes.
	 * @return the middle of each node in pixels, the upper edge of the topmost at 0
	 */
	static int[] middles(Layers layers) {
		return new RowPlacement(layers).place();
	}

	private int[] place() {
		int last = this.layers.count() - 1;
		IntStream.rangeClosed(0, last).forEach((layer) -> settle(layer, new double[this.layers.size()]));
		for (int round = 0; round < ROUNDS; round++) {
			boolean forwards = round % 2 == 0;
			boolean both = round >= ROUNDS / 2;
			for (int i = 0; i <= last; i++) {
				int layer = forwards ? i : last - i;
				settle(layer, wishes(layer, both || forwards, both || !forwards));
			}
		}
		double top = IntStream.range(0, this.middles.length)
			.mapToDouble((node) -> this.middles[node] - this.layers.heightOf(node) / 2)
			.min()
			.orElse(0);
		return Arrays.stream(this.middles).mapToInt((middle) -> (int) Math.round(middle - top)).toArray();
	}

	/** Where each node of a layer would stand if it were alone there. */
	private double[] wishes(int layer, boolean before, boolean after) {
		double[] wishes = this.middles.clone();
		for (int node : this.layers.order(layer)) {
			Collection<Integer> none = List.of();
			boolean loose = this.layers.isLoose(node);
			double[] near = Stream
				.of(before ? this.layers.before(node) : none, after ? this.layers.after(node) : none,
						loose ? this.layers.beside(node) : none)
				.flatMap(Collection::stream)
				.mapToDouble((other) -> this.middles[other])
				.sorted()
				.toArray();
			if (near.length > 0) {
				wishes[node] = (near[(near.length - 1) / 2] + near[near.length / 2]) / 2;
			}
		}
		return wishes;
	}

	/** Brings a layer as near to the wishes of its nodes as they have room. */
	private void settle(int layer, double[] wishes) {
		List<Integer> order = this.layers.order(layer);
		Deque<Pool> pools = new ArrayDeque<>();
		double offset = 0;
		for (int i = 0; i < order.size(); i++) {
			int node = order.get(i);
			offset += (i > 0) ? apart(order.get(i - 1), node) : 0;
			Pool pool = new Pool(wishes[node] - offset, weight(node), 1);
			while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean()) {
				pool = pools.removeLast().and(pool);
			}
			pools.addLast(pool);
		}
		Iterator<Integer> nodes = order.iterator();
		offset = 0;
		int before = -1;
		for (Pool pool : pools) {
			for (int i = 0; i < pool.size(); i++) {
				int node = nodes.next();
				offset += (before >= 0) ? apart(before, node) : 0;
				this.middles[node] = pool.mean() + offset;
				before = node;
			}
		}
	}

	private double weight(int node) {
		return this.layers.isBend(node) ? WEIGHT_OF_BEND : this.layers.isLoose(node) ? WEIGHT_OF_LOOSE : 1;
	}

	private double apart(int upper, int lower) {
		boolean boxes = !this.layers.isBend(upper) && !this.layers.isBend(lower);
		return (this.layers.heightOf(upper) + this.layers.heightOf(lower)) / 2 + (boxes ? BOXES_APART : LINES_APART);
	}

	/**
	 * Nodes that touch each other.
	 *
	 * @param mean where they stand together, less the room above each
	 * @param weight the sum of their weights
	 * @param size how many there are
	 */
	private record Pool(double mean, double weight, int size) {

		Pool and(Pool below) {
			double both = this.weight + below.weight;
			return new Pool((this.mean * this.weight + below.mean * below.weight) / both, both, this.size + below.size);
		}

	}

}
