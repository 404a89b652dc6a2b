package org.roleprint.web.data;

import java.util.Collection;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes values safe for a spreadsheet: a cell that a program would take for a formula
 * gets an apostrophe in front, as OWASP advises.
 */
public final class Cells {

	/** Full-width forms count too: some programs fold them. */
	private static final Pattern FORMULA = Pattern.compile("[\\s\\p{C}]*[=+\\-@＝＋－＠|%].*|[\\t\\r\\n].*",
			Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

	private Cells() {
	}

	/**
	 * One value as a cell.
	 * @param value any value; lists become lines joined by semicolons
	 * @return text that starts no formula, empty for null
	 */
	public static String of(@Nullable Object value) {
		String text = (value instanceof Collection<?> list)
				? String.join("; ", list.stream().map(Object::toString).toList())
				: (value != null) ? value.toString() : "";
		boolean isSafe = NUMBER.matcher(text).matches() || !FORMULA.matcher(text).matches();
		return isSafe ? text : "'" + text;
	}

}
