package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The room between two layers, in which the lines of each node to the next layer share
 * one vertical piece. Those pieces stand in lanes side by side, so that few lines cross
 * and no two that do not belong together run over each other.
 *
 * @param lanes the lane of each node that needs one, from 0 at the left
 */
record Channel(Map<Integer, Integer> lanes) {

	private static final int LANES_APART = 6;

	/** From the layer before to the first lane: room for a rounded corner. */
	private static final int BEFORE_LANES = 7;

	/** From the last lane to the next layer: room for a rounded corner and an arrow. */
	private static final int AFTER_LANES = 13;

	/** A reader takes lines that are nearer to each other for one. */
	private static final int SAME_LINE = 5;

	/** That lines run over each other is worse than that they cross. */
	private static final int OVERLAP = 20;

	private static final int ROUNDS = 20;

	/**
	 * Distributes the lines between a layer and the next.
	 * @param middles where the nodes stand
	 */
	static Channel after(int layer, Layers layers, int[] middles) {
		List<Bundle> bundles = new ArrayList<>();
		for (int node : layers.order(layer)) {
			List<Integer> ends = layers.after(node).stream().map((end) -> middles[end]).toList();
			Bundle bundle = new Bundle(node, middles[node], ends);
			if (!bundle.isStraight()) {
				bundles.add(bundle);
			}
		}
		sort(bundles);
		return new Channel(lanes(bundles));
	}

	private static void sort(List<Bundle> bundles) {
		bundles.sort(Comparator.comparingInt(Bundle::start));
		boolean better = true;
		for (int round = 0; round < ROUNDS && better; round++) {
			better = false;
			for (int i = 0; i + 1 < bundles.size(); i++) {
				Bundle left = bundles.get(i);
				Bundle right = bundles.get(i + 1);
				if (right.costLeftOf(left) < left.costLeftOf(right)) {
					bundles.set(i, right);
					bundles.set(i + 1, left);
					better = true;
				}
			}
		}
	}

	/** As far to the left as those that must stand before allow. */
	private static Map<Integer, Integer> lanes(List<Bundle> bundles) {
		Map<Integer, Integer> lanes = new HashMap<>();
		for (int i = 0; i < bundles.size(); i++) {
			Bundle bundle = bundles.get(i);
			int lane = bundles.subList(0, i)
				.stream()
				.filter((other) -> other.touches(bundle) || other.costLeftOf(bundle) != bundle.costLeftOf(other))
				.mapToInt((other) -> lanes.getOrDefault(other.node(), 0) + 1)
				.max()
				.orElse(0);
			lanes.put(bundle.node(), lane);
		}
		return lanes;
	}

	/** How wide it is, in pixels. */
	int width() {
		int last = this.lanes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return BEFORE_LANES + last * LANES_APART + AFTER_LANES;
	}

	/**
	 * Where the lines of a node turn, in pixels from the left edge; only for one that has
	 * a lane.
	 */
	int turnOf(int node) {
		return BEFORE_LANES + this.lanes.getOrDefault(node, 0) * LANES_APART;
	}

	/**
	 * The lines of a node to the next layer.
	 *
	 * @param node the node
	 * @param start where they begin
	 * @param ends where they end
	 */
	private record Bundle(int node, int start, List<Integer> ends) {

		boolean isStraight() {
			return this.ends.stream().allMatch((end) -> end == this.start);
		}

		private int top() {
			return this.ends.stream().reduce(this.start, Math::min);
		}

		private int bottom() {
			return this.ends.stream().reduce(this.start, Math::max);
		}

		boolean touches(Bundle other) {
			return top() - LANES_APART < other.bottom() && other.top() - LANES_APART < bottom();
		}

		private boolean isCrossedAt(int height) {
			return top() < height && height < bottom();
		}

		/** How bad it is when these turn at the left of the others. */
		int costLeftOf(Bundle right) {
			int cost = isCrossedAt(right.start) ? 1 : 0;
			for (int end : this.ends) {
				cost += right.isCrossedAt(end) ? 1 : 0;
				cost += (Math.abs(end - right.start) < SAME_LINE) ? OVERLAP : 0;
			}
			return cost;
		}

	}

}
