package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.roleprint.search.query.Concept;

/**
 * From how narrowly to how widely a question is taken: everything asked for; most of the
 * weight; as much as nearly the rarest of it. A line that has one common thing only is
 * never an answer, nor is any when more than half of what is asked for is unknown here.
 */
final class Tiers {

	private static final int MOST_WEIGHT = 4;

	/** A weight is as many clauses, and engines take only so many. */
	private static final int MOST_CLAUSES = 32;

	/** What a word counts that the thesaurus does not know, against one that it does. */
	private static final double STRAY = 0.5;

	/** The same for a word that only stands in terms of the thesaurus and is none. */
	private static final double PART_OF_TERM = 0.6;

	/** What comes so near to the rarest may as well be what was meant. */
	private static final double NEARLY = 0.75;

	private Tiers() {
	}

	/**
	 * The needs to try, the narrowest first.
	 * @param question what is asked
	 * @param rarity what words are worth
	 * @return at least one
	 */
	static List<Need> of(Question question, Rarity rarity) {
		List<Concept> required = question.required();
		List<Double> worth = required.stream()
			.map((concept) -> rarity.ofConcept(concept) * certainty(concept))
			.toList();
		int known = words(required, rarity, true);
		int unknown = words(required, rarity, false);
		List<Need> needs = new ArrayList<>();
		needs.add(Need.ALL);
		if (required.size() < 2 || known < unknown) {
			return needs;
		}
		List<Double> presentWorth = IntStream.range(0, required.size())
			.mapToObj((place) -> rarity.isKnown(required.get(place)) ? worth.get(place) : 0)
			.toList();
		double most = Collections.max(presentWorth);
		int rarest = presentWorth.indexOf(most);
		boolean tells = required.get(rarest).isOfTheField() && rarity.isTelling(required.get(rarest))
				&& rarity.isSaid(required.get(rarest));
		if (known == unknown && !tells) {
			return needs;
		}
		int top = Math.max(1, Math.min(MOST_CLAUSES / required.size(), MOST_WEIGHT));
		double mean = presentWorth.stream()
			.mapToDouble(Double::doubleValue)
			.filter((one) -> one > 0)
			.average()
			.orElse(0);
		List<Integer> weights = IntStream.range(0, required.size())
			.mapToObj((place) -> weight(rarity.isKnown(required.get(place)) ? worth.get(place) : mean / 2, most, top))
			.toList();
		int total = weights.stream().mapToInt(Integer::intValue).sum();
		if (required.size() > 2) {
			needs.add(new Need(weights, (int) Math.ceil(share(required.size()) * total)));
		}
		needs.add(new Need(weights, (int) Math.ceil(NEARLY * weights.get(rarest))));
		return needs;
	}

	/** How many words are asked for that are known here, or are not. */
	private static int words(List<Concept> required, Rarity rarity, boolean known) {
		return required.stream()
			.filter((concept) -> rarity.isKnown(concept) == known)
			.mapToInt((concept) -> concept.words().size())
			.sum();
	}

	private static double certainty(Concept concept) {
		return !concept.keys().isEmpty() ? 1 : concept.isOfTheField() ? PART_OF_TERM : STRAY;
	}

	private static int weight(double worth, double most, int top) {
		return Math.max(1, (int) Math.round(top * worth / most));
	}

	/** The more is asked, the less of it one line can hold. */
	private static double share(int concepts) {
		if (concepts <= 3) {
			return 0.6;
		}
		return (concepts <= 5) ? 0.5 : 0.35;
	}

}
