package org.roleprint.authoring.prose;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * How far the voice of a text may go. The figures were measured on public prose about
 * engineering, see docs/decisions/0107.
 *
 * @param spread the least
 * @param joined the most
 * @param numbers the most
 * @param openings the most
 */
record VoiceLimits(double spread, double joined, double numbers, double openings) {

	/** What 95 of 100 public pages keep. */
	static final VoiceLimits PAGE = new VoiceLimits(39, 20, 26, 21);

	/**
	 * The outermost of eleven public collections, each taken as a whole. Their 17% of
	 * numbers are for readers of the report to compare, no limit.
	 */
	static final VoiceLimits CATALOG = new VoiceLimits(47, 16, 100, 10);

	/** Too few sentences for a habit; the public pages have as many at least. */
	private static final int FEWEST_SENTENCES = 50;

	/**
	 * Finds where a voice goes too far.
	 * @param voice of a text
	 * @return what is wrong, and how to mend it
	 */
	Stream<String> faults(Voice voice) {
		return (voice.sentences() < FEWEST_SENTENCES) ? Stream.empty() : Stream.of(
				fault(voice.spread() < this.spread,
						"the lengths of the sentences spread by %.1f%% of their mean; set short ones beside long ones "
								+ "until they spread by %.0f%%",
						voice.spread(), this.spread),
				fault(voice.joined() > this.joined,
						"%.1f%% of the sentences go on with \", and\"; end some of them earlier, %.0f%% is the most",
						voice.joined(), this.joined),
				fault(voice.numbers() > this.numbers,
						"%.1f%% of the sentences hold a number; keep those that a reader could defend, %.0f%% is the most",
						voice.numbers(), this.numbers),
				fault(voice.openings() > this.openings,
						"%.1f%% of the sentences open with \"" + voice.opening().replace("%", "%%")
								+ "\"; open some of them differently, %.0f%% is the most",
						voice.openings(), this.openings))
			.flatMap((faults) -> faults);
	}

	private static Stream<String> fault(boolean found, String message, double figure, double limit) {
		return found ? Stream.of(String.format(Locale.ROOT, message, figure, limit)) : Stream.empty();
	}

}
