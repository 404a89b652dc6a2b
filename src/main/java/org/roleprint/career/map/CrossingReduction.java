package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Arranges the nodes within each layer so that few lines cross: sweeps by barycentre
 * (Sugiyama, Tagawa and Toda 1981), then exchanges of neighbours. The same graph is
 * always arranged alike.
 */
final class CrossingReduction {

	private static final int SWEEPS = 16;

	private static final int EXCHANGES = 8;

	private final Layers layers;

	private CrossingReduction(Layers layers) {
		this.layers = layers;
	}

	static void arrange(Layers layers) {
		new CrossingReduction(layers).arrange();
	}

	private void arrange() {
		List<List<Integer>> best = copy();
		long fewest = crossings();
		for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
			if (sweep % 2 == 0) {
				IntStream.range(1, this.layers.count()).forEach((layer) -> sort(layer, this.layers::before, layer - 1));
			}
			else {
				IntStream.iterate(this.layers.count() - 2, (layer) -> layer >= 0, (layer) -> layer - 1)
					.forEach((layer) -> sort(layer, this.layers::after, layer + 1));
			}
			exchangeNeighbours();
			long crossings = crossings();
			if (crossings < fewest) {
				fewest = crossings;
				best = copy();
			}
		}
		for (int layer = 0; layer < best.size(); layer++) {
			this.layers.arrange(layer, best.get(layer));
		}
	}

	private List<List<Integer>> copy() {
		return IntStream.range(0, this.layers.count())
			.mapToObj((layer) -> List.copyOf(this.layers.order(layer)))
			.toList();
	}

	/** A node without neighbours there stays about where it is, or goes to its own. */
	private void sort(int layer, IntFunction<Set<Integer>> neighbours, int fixed) {
		int[] places = this.layers.places();
		List<Integer> order = new ArrayList<>(this.layers.order(layer));
		double scale = (double) this.layers.order(fixed).size() / order.size();
		Map<Integer, Double> wishes = new HashMap<>();
		order.forEach((node) -> wishes.put(node, mean(neighbours.apply(node), places).orElse(places[node] * scale)));
		order.stream()
			.filter(this.layers::isLoose)
			.forEach((node) -> this.layers.beside(node)
				.stream()
				.filter((other) -> !this.layers.isLoose(other))
				.mapToDouble((other) -> wishes.getOrDefault(other, 0.0))
				.average()
				.ifPresent((wish) -> wishes.put(node, wish)));
		order.sort(Comparator.comparingDouble((node) -> wishes.getOrDefault(node, 0.0)));
		this.layers.arrange(layer, order);
	}

	private static OptionalDouble mean(Set<Integer> nodes, int[] places) {
		return nodes.stream().mapToInt((node) -> places[node]).average();
	}

	private void exchangeNeighbours() {
		boolean better = true;
		for (int round = 0; round < EXCHANGES && better; round++) {
			better = false;
			int[] places = this.layers.places();
			for (int layer = 0; layer < this.layers.count(); layer++) {
				better |= exchange(this.layers.order(layer), places);
			}
		}
	}

	private boolean exchange(List<Integer> order, int[] places) {
		boolean better = false;
		for (int i = 0; i + 1 < order.size(); i++) {
			int upper = order.get(i);
			int lower = order.get(i + 1);
			if (crossings(lower, upper, places) < crossings(upper, lower, places)) {
				order.set(i, lower);
				order.set(i + 1, upper);
				places[lower] = i;
				places[upper] = i + 1;
				better = true;
			}
		}
		return better;
	}

	/** How often the lines of two nodes cross when one stands right above the other. */
	private long crossings(int upper, int lower, int[] places) {
		return crossings(this.layers.before(upper), this.layers.before(lower), places)
				+ crossings(this.layers.after(upper), this.layers.after(lower), places);
	}

	private static long crossings(Set<Integer> ofUpper, Set<Integer> ofLower, int[] places) {
		long crossings = 0;
		for (int above : ofUpper) {
			for (int below : ofLower) {
				crossings += (places[above] > places[below]) ? 1 : 0;
			}
		}
		return crossings;
	}

	private long crossings() {
		int[] places = this.layers.places();
		return IntStream.range(1, this.layers.count()).mapToLong((layer) -> crossingsBefore(layer, places)).sum();
	}

	/** Counts the pairs of lines in the wrong order, by a tree of sums. */
	private long crossingsBefore(int layer, int[] places) {
		int[] sums = new int[Integer.highestOneBit(Math.max(1, this.layers.order(layer - 1).size())) * 2 + 1];
		long crossings = 0;
		int lines = 0;
		for (int node : this.layers.order(layer)) {
			List<Integer> ends = this.layers.before(node).stream().map((other) -> places[other]).toList();
			for (int end : ends) {
				int notBelow = 0;
				for (int i = end + 1; i > 0; i -= i & -i) {
					notBelow += sums[i];
				}
				crossings += lines - notBelow;
			}
			for (int end : ends) {
				for (int i = end + 1; i < sums.length; i += i & -i) {
					sums[i]++;
				}
			}
			lines += ends.size();
		}
		return crossings;
	}

}
