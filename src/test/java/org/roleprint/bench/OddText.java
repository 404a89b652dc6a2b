package org.roleprint.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Texts that somebody or something might send: searched for, broken, hostile, huge or
 * empty.
 */
final class OddText {

	private static final List<String> WORDS = List.of("error budget", "sre", "director", "platform", "kubernets",
			"on call", "who owns error budgets?", "é", "budget OR", "\"incident review\"", "level:director", "*", "-x");

	private static final List<String> VALUES = List.of("", " ", "0", "-1", "1", "2", "100", "101", "2147483648", "1e9",
			"99999999999999999999", "NaN", "true", "null", "undefined", "..", "../../etc/passwd", "//evil.example",
			"javascript:alert(1)", "http://evil.example/roles/x", "http://[", "http://localhost/roles/director-of-sre",
			"ftp://x", "' OR 1=1 --", "${7*7}", "#{7*7}", "*{7*7}", "__${7*7}__", "{{7*7}}", "%s%n", "\\", "\u0000",
			"\r\nX-Zq7x: 1", "\n\nX-Zq7x: 1", "\t", "\u202e", "\ud83d\udca9", "\ud83d", "\ufeff", "I\u0307", "\u00df",
			"director", "sre,devops", "site-reliability-engineering", "json", "xml", "title", "skill", "~", "^2",
			"[a TO", "a AND (", "(((((((((", "/.*/", "field:", "a~0.5", "?*?*", "NOT", "+", "&&", "||", "!");

	/** Ends and middles of escapes, and signs that mean something in an address. */
	private static final List<String> PIECES = List.of("%", "%z", "%zz", "%e9", "%ff", "%00", "%0a", "%0d%0a", "%2f",
			"%5c", "%2e%2e", "%25", "%2525", "%C3%A9", "%c0%af", "%F0%9F%92%A9", "%ED%A0%80", "/", "//", "/./", "/../",
			";", ";a=b", ";jsessionid=1", "..;/", "\\", " ", "\t", "?", "??", "&", "=", "#", "~", "'", "\"", "<", ">",
			"|", "{", "}", "[", "]", "^", "`", "*", ":", "@", "$", "+", ".", ".json", ".md", ".csv", ".html", ".atom",
			"\u00e9", "\u00ff", "\u0001", "\u007f", "%7F", "%3Czq7x%3E", "zq7x%22%27%3Czq7x%3E", OddRequest.MARK);

	private static final List<String> DROPS = List.of("a", "%20", "%E9", "%", "/", "/a", "..", "&", "a=b&", "q=", ",",
			";", "[", "(", "\"", "a ", "*", "~", "-", "\u00e9", "%F0%9F%98%80", "%CC%81");

	private final Dice dice;

	OddText(Dice dice) {
		this.dice = dice;
	}

	/** What follows the sign of equality, as a browser or a villain would write it. */
	String value() {
		return switch (this.dice.between(0, 11)) {
			case 0, 1, 2 -> escaped(this.dice.of(WORDS));
			case 3, 4, 5 -> escaped(this.dice.of(VALUES));
			case 6, 7 -> escaped(OddRequest.MARK);
			case 8 -> this.dice.of(VALUES).replaceAll("[^!-~]", "+");
			case 9 -> OddRequest.MARK;
			case 10 -> piece();
			default -> flood();
		};
	}

	String piece() {
		return this.dice.of(PIECES);
	}

	/** Mostly a few hundred letters, sometimes more than any server takes. */
	String flood() {
		int most = this.dice.chance(0.02) ? 150_000 : this.dice.chance(0.2) ? 9000 : 400;
		String drop = this.dice.of(DROPS);
		return drop.repeat(this.dice.between(1, Math.max(1, most / drop.length())));
	}

	/** Every letter that is no letter or digit as an escape, or some others too. */
	String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = next >= '0' && next <= '9' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
			escaped.append(plain ? String.valueOf((char) next)
					: String.format(Locale.ROOT, this.dice.chance(0.9) ? "%%%02X" : "%%%02x", next));
		}
		return escaped.toString();
	}

}
