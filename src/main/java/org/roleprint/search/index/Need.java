package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of what is asked for a line must have. Each required concept has a weight from
 * 1 to 4 by its rarity; a line needs enough of them in sum.
 *
 * @param weights the weights of the required concepts, in their order; empty when a line
 * needs them all
 * @param enough what they must come to
 */
public record Need(List<Integer> weights, int enough) {

	/** Everything that is asked for. */
	public static final Need ALL = new Need(List.of(), 0);

	public Need {
		weights = List.copyOf(weights);
	}

	/**
	 * Whether a line may lack something.
	 * @return false when it needs everything
	 */
	public boolean isLoose() {
		return !this.weights.isEmpty();
	}

	/**
	 * The smallest sets of concepts that are enough, each by their places.
	 * @param most how many places they may have in all
	 * @return empty when they have more, or when nothing is enough
	 */
	List<List<Integer>> smallestSets(int most) {
		List<Integer> heaviestFirst = IntStream.range(0, this.weights.size())
			.boxed()
			.sorted(Comparator.comparing(this.weights::get).reversed())
			.toList();
		List<List<Integer>> sets = new ArrayList<>();
		return collect(sets, List.of(), heaviestFirst, most) ? sets : List.of();
	}

	/**
	 * What is added last weighs least, so that without any of a set too little is left.
	 */
	private boolean collect(List<List<Integer>> sets, List<Integer> begun, List<Integer> rest, int most) {
		if (begun.stream().mapToInt(this.weights::get).sum() >= this.enough) {
			sets.add(begun);
			return sets.stream().mapToInt(List::size).sum() <= most;
		}
		for (int next = 0; next < rest.size(); next++) {
			List<Integer> longer = new ArrayList<>(begun);
			longer.add(rest.get(next));
			if (!collect(sets, longer, rest.subList(next + 1, rest.size()), most)) {
				return false;
			}
		}
		return true;
	}

}
