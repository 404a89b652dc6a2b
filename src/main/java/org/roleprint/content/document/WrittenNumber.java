package org.roleprint.content.document;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language writes numbers. A number of another language is none: {@code 99,5} is
 * not 99 in English with a unit {@code ,5}.
 *
 * @param point what parts the whole from the rest
 * @param groups what may part thousands
 * @param compared a comparator, a number and a unit
 * @param range two numbers and a unit
 */
record WrittenNumber(char point, String groups, Pattern compared, Pattern range) {

	private static final Map<Locale, WrittenNumber> KNOWN = new ConcurrentHashMap<>();

	private static final Pattern FOREIGN = Pattern.compile("[0-9]+([.,'\u2019])[0-9]+");

	static WrittenNumber in(Locale language) {
		return KNOWN.computeIfAbsent(language, WrittenNumber::of);
	}

	private static WrittenNumber of(Locale language) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
		char point = symbols.getDecimalSeparator();
		// A no-break space was read as a space.
		char group = Character.isSpaceChar(symbols.getGroupingSeparator()) ? ' ' : symbols.getGroupingSeparator();
		String groups = (group == ' ') ? " " : group + " ";
		String number = "([0-9]+(?:[" + groups + "][0-9]{3})*(?:" + Pattern.quote(String.valueOf(point))
				+ "[0-9]+)?)(?![.,'\u2019]?[0-9])";
		return new WrittenNumber(point, groups, Pattern.compile("(≥|≤|>|<|=|±)\\s*" + number + "\\s*(\\S.*)?"),
				Pattern.compile(number + "\\s*[–-]\\s*" + number + "\\s*(\\S.*)?"));
	}

	/** A number that was matched. */
	BigDecimal read(String digits) {
		return new BigDecimal(digits.replaceAll("[" + this.groups + "]", "").replace(this.point, '.'));
	}

	/**
	 * Says which number of a text is written as another language does; empty for none.
	 */
	Optional<String> foreign(String text) {
		Matcher number = FOREIGN.matcher(text);
		if (!number.find() || number.group(1).charAt(0) == this.point) {
			return Optional.empty();
		}
		String right = number.group().replace(number.group(1).charAt(0), this.point);
		return Optional.of("the catalog's language writes \"" + number.group() + "\" as \"" + right + "\"");
	}

}
