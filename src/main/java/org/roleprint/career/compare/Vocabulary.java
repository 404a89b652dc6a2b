package org.roleprint.career.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How common each word is over the responsibilities of a whole catalog, so that a rare
 * word that two lines share counts for more than a common one.
 */
public final class Vocabulary {

	/** A title names the matter; its words count this often. */
	private static final double TITLE = 2;

	private final Map<String, Integer> lines = new HashMap<>();

	private final int total;

	/**
	 * Counts words.
	 * @param texts the plain text of every responsibility of the catalog
	 */
	public Vocabulary(Collection<String> texts) {
		this.total = texts.size();
		texts.forEach(
				(text) -> new HashSet<>(Stems.of(text)).forEach((stem) -> this.lines.merge(stem, 1, Integer::sum)));
	}

	/** What a line is about, ready to be compared. */
	WordWeights weights(Line line) {
		Map<String, Double> weights = new HashMap<>();
		Stems.of(line.title()).forEach((stem) -> weights.merge(stem, TITLE, Double::sum));
		Stems.of(line.text().text()).forEach((stem) -> weights.merge(stem, 1.0, Double::sum));
		weights.replaceAll((stem, count) -> Math.sqrt(count) * rarity(stem));
		return WordWeights.normalised(weights);
	}

	/** The logarithm of how many lines there are for each one with the word. */
	private double rarity(String stem) {
		return Math.log(1 + (double) this.total / this.lines.getOrDefault(stem, 1));
	}

}
