package org.roleprint.search.index;

import java.util.List;

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

}
