package org.roleprint.catalog;

/**
 * A typical time in whole years.
 *
 * @param min at least, 0 or more
 * @param max at most, not below min
 */
public record YearRange(int min, int max) {

	public YearRange {
		if (min < 0 || max < min) {
			throw new IllegalArgumentException("Years must rise from 0: " + min + " to " + max);
		}
	}

	/**
	 * One step after the other.
	 * @param next the time of the next step
	 * @return the sum of both ends
	 */
	public YearRange plus(YearRange next) {
		return new YearRange(this.min + next.min, this.max + next.max);
	}

	/**
	 * The range in words.
	 * @return for example {@code 2–4 years} or {@code 1 year}
	 */
	public String text() {
		if (this.min == this.max) {
			return this.min + ((this.min == 1) ? " year" : " years");
		}
		return this.min + "–" + this.max + " years";
	}

}
