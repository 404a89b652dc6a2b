package org.roleprint.search.index;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.roleprint.search.query.Concept;

/**
 * What a match of a word is worth: the fewer lines know it, the more. Worked out from an
 * edition's own lines, so that every engine ranks alike, whatever else its index holds.
 */
final class Rarity {

	private static final int SELDOM = 5;

	/** One line in so many. */
	private static final int TELLING = 30;

	private final WordCounts counts;

	Rarity(WordCounts counts) {
		this.counts = counts;
	}

	/** Of words that stand in a row in a line's own words. */
	float ofLine(List<String> stems) {
		return sum(stems, this.counts::linesWith);
	}

	/** Of words that stand in a row in what the role of a line is called. */
	float ofRole(List<String> stems) {
		return sum(stems, this.counts::linesOfRolesCalled);
	}

	/**
	 * What a match of a concept is worth, however it is said: the more lines are about
	 * it, the less.
	 */
	double ofConcept(Concept concept) {
		int lines = Math.min(lines(concept), this.counts.lines());
		return Math.log(1 + (this.counts.lines() - lines + 0.5) / (lines + 0.5));
	}

	/** Words in a row stand in no more lines than the rarest of them. */
	private int lines(Concept concept) {
		int said = concept.stems().stream().mapToInt(this::lines).min().orElse(0);
		int about = Stream.concat(concept.keys().stream(), concept.near().stream())
			.mapToInt(this.counts::linesAbout)
			.sum();
		return Math.max(said, about);
	}

	/** Lines that say a stem, or that people ask for with it. */
	private int lines(String stem) {
		return Math.max(this.counts.linesWith(stem), this.counts.linesAskedWith(stem));
	}

	/** Whether any line, or the name of any role, can hold a concept. */
	boolean isKnown(Concept concept) {
		return lines(concept) > 0
				|| concept.stems().stream().allMatch((stem) -> this.counts.linesOfRolesCalled(stem) > 0);
	}

	/**
	 * Whether a concept is said, or people ask for some line with its words.
	 */
	boolean isAnswered(Concept concept) {
		return isSaid(concept) || concept.stems().stream().allMatch((stem) -> this.counts.linesAskedWith(stem) > 0);
	}

	/**
	 * Whether any line or section says a concept or is about it, and not only near it.
	 */
	boolean isSaid(Concept concept) {
		return concept.stems().stream().allMatch(this::said)
				|| concept.keys().stream().anyMatch((key) -> this.counts.linesAbout(key) > 0)
				|| concept.stems().stream().allMatch((stem) -> this.counts.linesOfRolesCalled(stem) > 0);
	}

	/** Whether no line says a word of a concept that sections do say. */
	boolean isSaidElsewhereOnly(Concept concept) {
		return concept.stems().stream().allMatch((stem) -> said(stem) && this.counts.linesOfRolesCalled(stem) == 0)
				&& concept.stems().stream().anyMatch((stem) -> this.counts.linesWith(stem) == 0);
	}

	private boolean said(String stem) {
		return this.counts.linesWith(stem) > 0 || this.counts.saidElsewhere(stem) > 0;
	}

	/**
	 * Whether few lines know a concept, so that it tells something beside a word nobody
	 * knows.
	 */
	boolean isTelling(Concept concept) {
		return lines(concept) <= Math.max(SELDOM, this.counts.lines() / TELLING);
	}

	/**
	 * Whether so few lines are about a concept that its scattered words are worth a look.
	 */
	boolean isSeldom(Concept concept) {
		return lines(concept) < SELDOM;
	}

	private float sum(List<String> stems, ToIntFunction<String> lines) {
		double sum = 0;
		for (String stem : stems) {
			int known = lines.applyAsInt(stem);
			sum += Math.log(1 + (this.counts.lines() - known + 0.5) / (known + 0.5));
		}
		return (float) sum;
	}

}
