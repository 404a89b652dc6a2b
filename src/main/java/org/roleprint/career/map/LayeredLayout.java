package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;

/**
 * Places points in columns and routes the steps between different columns, as layered
 * drawings are made: bends where a line passes a column, an order with few crossings,
 * heights that keep lines straight, lanes for what is left to turn.
 */
final class LayeredLayout {

	private final Ranks ranks;

	private final Layers layers;

	private final Map<CareerPoint, Integer> nodes = new LinkedHashMap<>();

	/** The nodes that each line goes through, from the lower rank to the higher. */
	private final Map<Step, List<Integer>> trails = new LinkedHashMap<>();

	private final int[] middles;

	private final List<Channel> channels = new ArrayList<>();

	/** The left edge of each column. */
	private final int[] lefts;

	/**
	 * Lays out.
	 * @param panel what to place
	 * @param ranks which column each point belongs to
	 * @param margin how much room a rank's column needs at the right of its boxes, in
	 * pixels
	 */
	LayeredLayout(Panel panel, Ranks ranks, IntUnaryOperator margin) {
		this.ranks = ranks;
		List<Integer> columns = ranks.of(panel.points());
		this.layers = new Layers(columns.size());
		panel.points()
			.forEach((point) -> this.nodes.put(point,
					this.layers.add(columns.indexOf(ranks.of(point)), DrawnPoint.heightFor(point))));
		Map<List<Integer>, Integer> bends = new HashMap<>();
		for (Step step : panel.steps()) {
			if (ranks.of(step.from()) == ranks.of(step.to())) {
				this.layers.pair(node(step.from()), node(step.to()));
			}
			else {
				this.trails.put(step, trail(step, bends));
			}
		}
		CrossingReduction.arrange(this.layers);
		this.middles = RowPlacement.middles(this.layers);
		this.lefts = new int[columns.size()];
		for (int column = 1; column < columns.size(); column++) {
			Channel channel = Channel.after(column - 1, this.layers, this.middles);
			this.channels.add(channel);
			this.lefts[column] = this.lefts[column - 1] + DrawnPoint.WIDTH + margin.applyAsInt(columns.get(column - 1))
					+ channel.width();
		}
	}

	/** All lines of a box that pass a column do so as one. */
	private List<Integer> trail(Step step, Map<List<Integer>, Integer> bends) {
		int start = node(rises(step) ? step.from() : step.to());
		int end = node(rises(step) ? step.to() : step.from());
		List<Integer> trail = new ArrayList<>(List.of(start));
		for (int layer = this.layers.layerOf(start) + 1; layer < this.layers.layerOf(end); layer++) {
			trail.add(bends.computeIfAbsent(List.of(start, layer), (bend) -> this.layers.add(bend.get(1), 0)));
		}
		trail.add(end);
		for (int i = 1; i < trail.size(); i++) {
			this.layers.join(trail.get(i - 1), trail.get(i));
		}
		return trail;
	}

	private boolean rises(Step step) {
		return this.ranks.of(step.from()) < this.ranks.of(step.to());
	}

	private int node(CareerPoint point) {
		return Objects.requireNonNull(this.nodes.get(point));
	}

	/** Where a point's box stands. */
	Box box(CareerPoint point) {
		int node = node(point);
		int height = DrawnPoint.heightFor(point);
		return new Box(this.lefts[this.layers.layerOf(node)], this.middles[node] - height / 2, DrawnPoint.WIDTH,
				height);
	}

	/** The steps between different columns, with their lines from start to end. */
	Map<Step, LinePath> lines() {
		Map<Step, LinePath> lines = new LinkedHashMap<>();
		this.trails.forEach((step, trail) -> lines.put(step, line(step, trail)));
		return lines;
	}

	private LinePath line(Step step, List<Integer> trail) {
		List<LinePoint> spots = new ArrayList<>();
		int start = trail.get(0);
		spots.add(new LinePoint(this.lefts[this.layers.layerOf(start)] + DrawnPoint.WIDTH, this.middles[start]));
		for (int i = 1; i < trail.size(); i++) {
			int before = trail.get(i - 1);
			int node = trail.get(i);
			if (this.middles[before] != this.middles[node]) {
				Channel channel = this.channels.get(this.layers.layerOf(before));
				int x = this.lefts[this.layers.layerOf(node)] - channel.width() + channel.turnOf(before);
				spots.add(new LinePoint(x, this.middles[before]));
				spots.add(new LinePoint(x, this.middles[node]));
			}
		}
		int end = trail.get(trail.size() - 1);
		spots.add(new LinePoint(this.lefts[this.layers.layerOf(end)], this.middles[end]));
		if (!rises(step)) {
			Collections.reverse(spots);
		}
		return new LinePath(List.copyOf(spots));
	}

}
