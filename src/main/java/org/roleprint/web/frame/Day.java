package org.roleprint.web.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A day as pages show it, alike for every visitor whatever language the browser asks for.
 *
 * @param date the day
 * @param language the language of the catalog
 */
public record Day(LocalDate date, Locale language) {

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter OTHERS = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	/**
	 * The day in words.
	 * @return for example {@code 23 Nov 2026}
	 */
	public String text() {
		boolean english = this.language.getLanguage().equals(Locale.ENGLISH.getLanguage());
		return (english ? ENGLISH : OTHERS.withLocale(this.language)).format(this.date);
	}

	/**
	 * The day for machines.
	 * @return for example {@code 2026-11-23}
	 */
	public String iso() {
		return this.date.toString();
	}

}
