package org.roleprint.content.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.KpiRung.Range;

/**
 * A KPI target in the grammar of the table cell: comparator, number, unit and words, or a
 * range of numbers, or a statement in italics.
 *
 * @param comparator one of {@code ≥ ≤ > < = ±}, {@code –} for a range, null for a
 * statement
 * @param number the number, or a range's lower end; null for a statement
 * @param upper a range's upper end, null otherwise
 * @param words the unit and what follows, or the statement
 */
public record KpiTargetText(@Nullable String comparator, @Nullable BigDecimal number, @Nullable BigDecimal upper,
		String words) {

	private static final int MAX_LENGTH = 500;

	private static final String NUMBER = "([0-9]+(?:[,  ][0-9]{3})*(?:\\.[0-9]+)?)";

	private static final Pattern COMPARED = Pattern.compile("(≥|≤|>|<|=|±)\\s*" + NUMBER + "\\s*(\\S.*)?");

	private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*[–-]\\s*" + NUMBER + "\\s*(\\S.*)?");

	private static final Pattern STATEMENT = Pattern.compile("\\*([^*\\s](?:[^*]*[^*\\s])?)\\*");

	/**
	 * Reads a target.
	 * @param cell the table cell's Markdown
	 * @return empty when the cell follows none of the three forms
	 */
	public static Optional<KpiTargetText> parse(String cell) {
		String text = cell.strip();
		if (text.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		Matcher compared = COMPARED.matcher(text);
		if (compared.matches()) {
			return Optional
				.of(new KpiTargetText(compared.group(1), number(compared.group(2)), null, words(compared.group(3))));
		}
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			return Optional
				.of(new KpiTargetText("–", number(range.group(1)), number(range.group(2)), words(range.group(3))))
				.filter(KpiTargetText::rises);
		}
		Matcher statement = STATEMENT.matcher(text);
		return statement.matches() ? Optional.of(new KpiTargetText(null, null, null, statement.group(1)))
				: Optional.empty();
	}

	private boolean rises() {
		return this.number == null || this.upper == null || this.number.compareTo(this.upper) <= 0;
	}

	private static BigDecimal number(String digits) {
		return new BigDecimal(digits.replaceAll("[,  ]", ""));
	}

	private static String words(@Nullable String rest) {
		return (rest != null) ? rest.strip() : "";
	}

	/**
	 * The numbers that keep the target.
	 * @return from the number up or down to it, or between two; open for a statement
	 */
	public Range range() {
		if (this.number == null || this.comparator == null) {
			return Range.OPEN;
		}
		return switch (this.comparator) {
			case "≥", ">" -> new Range(this.number, null);
			case "≤", "<" -> new Range(null, this.number);
			case "±" -> new Range(this.number.negate(), this.number);
			case "–" -> new Range(this.number, this.upper);
			default -> new Range(this.number, this.number);
		};
	}

	/**
	 * Whether another target is the same to the word: comparator, number and unit.
	 * @param other the other target
	 * @return false for statements
	 */
	public boolean isSameNumber(KpiTargetText other) {
		return this.comparator != null && this.comparator.equals(other.comparator) && range().equals(other.range())
				&& this.words.equalsIgnoreCase(other.words);
	}

	public boolean isStatement() {
		return this.comparator == null;
	}

}
