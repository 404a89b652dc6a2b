package org.roleprint.content.document;

import java.math.BigDecimal;
import java.util.Locale;
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

	private static final Pattern STATEMENT = Pattern.compile("\\*([^*\\s](?:[^*]*[^*\\s])?)\\*");

	/**
	 * Reads a target as English writes numbers.
	 * @param cell the table cell's Markdown
	 * @return empty when the cell follows none of the three forms
	 */
	public static Optional<KpiTargetText> parse(String cell) {
		return parse(cell, Locale.UK);
	}

	/**
	 * Reads a target.
	 * @param cell the table cell's Markdown
	 * @param language how numbers are written in it: {@code 99.5} or {@code 99,5}
	 * @return empty when the cell follows none of the three forms
	 */
	public static Optional<KpiTargetText> parse(String cell, Locale language) {
		String text = cell.strip();
		if (text.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		WrittenNumber number = WrittenNumber.in(language);
		Matcher compared = number.compared().matcher(text);
		if (compared.matches()) {
			return Optional.of(new KpiTargetText(compared.group(1), number.read(compared.group(2)), null,
					words(compared.group(3))));
		}
		Matcher range = number.range().matcher(text);
		if (range.matches()) {
			return Optional
				.of(new KpiTargetText("–", number.read(range.group(1)), number.read(range.group(2)),
						words(range.group(3))))
				.filter(KpiTargetText::rises);
		}
		Matcher statement = STATEMENT.matcher(text);
		return statement.matches() ? Optional.of(new KpiTargetText(null, null, null, statement.group(1)))
				: Optional.empty();
	}

	/**
	 * What to say first of a target that cannot be read because another language writes
	 * its number so.
	 * @param cell the table cell's Markdown
	 * @param language the language it should be written in
	 * @return ended by a space; empty when that is not its fault
	 */
	public static String misread(String cell, Locale language) {
		return WrittenNumber.in(language).foreign(cell.strip()).map((fault) -> fault + ", so that ").orElse("");
	}

	private boolean rises() {
		return this.number == null || this.upper == null || this.number.compareTo(this.upper) <= 0;
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
