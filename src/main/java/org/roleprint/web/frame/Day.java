package org.roleprint.web.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day as pages show it, alike for every visitor whatever language the browser asks for.
 *
 * @param date the day
 */
public record Day(LocalDate date) {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	/**
	 * The day in words.
	 * @return for example {@code 23 Nov 2026}
	 */
	public String text() {
		return FORMAT.format(this.date);
	}

	/**
	 * The day for machines.
	 * @return for example {@code 2026-11-23}
	 */
	public String iso() {
		return this.date.toString();
	}

}
