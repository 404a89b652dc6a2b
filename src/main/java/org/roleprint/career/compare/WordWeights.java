package org.roleprint.career.compare;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text as the weights of its words, scaled to length one.
 */
record WordWeights(Map<String, Double> weights) {

	static WordWeights normalised(Map<String, Double> weights) {
		double length = Math.sqrt(weights.values().stream().mapToDouble((weight) -> weight * weight).sum());
		return new WordWeights(weights.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (entry) -> entry.getValue() / length)));
	}

	/** The cosine of the angle between both texts: 0 (no word shared) to 1 (the same). */
	double likeness(WordWeights other) {
		return this.weights.entrySet()
			.stream()
			.mapToDouble((entry) -> entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0))
			.sum();
	}

}
