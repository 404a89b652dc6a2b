package org.roleprint.authoring.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a KPI, and whether a target written in other words fits it.
 *
 * @param name as the KPI's front matter has it
 */
record Unit(String name) {

	/** In seconds. A working day counts as a day: the KPI says which days it counts. */
	private static final Map<String, BigDecimal> TIMES = Map.of("ms", new BigDecimal("0.001"), "second", BigDecimal.ONE,
			"minute", new BigDecimal(60), "hour", new BigDecimal(3600), "day", new BigDecimal(86_400), "week",
			new BigDecimal(604_800), "month", new BigDecimal(2_629_800), "year", new BigDecimal(31_557_600));

	/** In kilobytes. */
	private static final Map<String, BigDecimal> SIZES = Map.of("kb", BigDecimal.ONE, "mb", new BigDecimal(1_000), "gb",
			new BigDecimal(1_000_000));

	/** Units that a number alone may have. */
	private static final Set<String> PLAIN = Set.of("count", "score", "ratio", "currency");

	private static final Pattern FIRST = Pattern.compile("(?:(?:working|business|calendar)\\s+)?(%|\\p{L}+).*");

	private static final Pattern RATE = Pattern.compile("(.+?)\\s+(?:per|an?|each)\\s+(\\p{L}+)\\b.*");

	/**
	 * What the number of a target is multiplied with to stand in this unit.
	 * @param words what follows the number in the target
	 * @return empty when the words do not fit the unit
	 */
	Optional<BigDecimal> factorFor(String words) {
		String unit = this.name.toLowerCase(Locale.ROOT);
		String written = words.toLowerCase(Locale.ROOT);
		if (TIMES.containsKey(singular(unit))) {
			return ratio(TIMES.get(first(written)), TIMES.get(singular(unit)));
		}
		if (SIZES.containsKey(unit)) {
			return ratio(SIZES.get(first(written)), SIZES.get(unit));
		}
		if (PLAIN.contains(first(unit))) {
			return isMeasured(first(written)) ? Optional.empty() : Optional.of(BigDecimal.ONE);
		}
		return written.startsWith(unit) ? Optional.of(BigDecimal.ONE) : rate(unit, written);
	}

	/** "14 deploys a week" fits "deploys per day". */
	private static Optional<BigDecimal> rate(String unit, String written) {
		Matcher wanted = RATE.matcher(unit);
		Matcher given = RATE.matcher(written);
		boolean alike = wanted.matches() && given.matches() && wanted.group(1).equals(given.group(1));
		return alike ? ratio(TIMES.get(singular(wanted.group(2))), TIMES.get(singular(given.group(2))))
				: Optional.empty();
	}

	private static Optional<BigDecimal> ratio(@Nullable BigDecimal given, @Nullable BigDecimal wanted) {
		return (given != null && wanted != null) ? Optional.of(given.divide(wanted, MathContext.DECIMAL64))
				: Optional.empty();
	}

	private static boolean isMeasured(String first) {
		return first.equals("%") || TIMES.containsKey(first) || SIZES.containsKey(first);
	}

	private static String first(String words) {
		Matcher matcher = FIRST.matcher(words);
		return matcher.matches() ? singular(matcher.group(1)) : "";
	}

	private static String singular(String word) {
		return (word.endsWith("s") && !word.equals("ms")) ? word.substring(0, word.length() - 1) : word;
	}

}
