package org.roleprint.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What holds of every answer, whatever was asked.
 */
final class AnswerRules {

	/** What only reads as markup where it was not made harmless. */
	private static final List<String> AS_SENT = List.of("<zq7x", "zq7x\"'");

	private static final List<String> MARKED_UP = List.of("html", "xml", "json");

	/** A path of the site, and nothing that a browser takes for a host. */
	private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\]).*|/");

	private static final Pattern FILE = Pattern.compile("/(?:css|js|icons|webjars)/|/(?:favicon|apple-touch-icon)\\.");

	private static final List<String> INSIDE = List.of("\tat ", "org.springframework", "org.apache", "java.lang");

	private AnswerRules() {
	}

	/**
	 * The first rule that an answer breaks.
	 * @return empty for one as it should be
	 */
	static Optional<String> broken(OddRequest request, WireAnswer answer) {
		if (answer.status() >= 500 && !(answer.status() == 501 && request.line().contains("/oembed"))) {
			return Optional.of("answers " + answer.status());
		}
		if (answer.head().toLowerCase(Locale.ROOT).contains("\n" + OddRequest.FORGED.toLowerCase(Locale.ROOT))) {
			return Optional.of("takes over a header");
		}
		if (!answer.header("Location").map((to) -> OWN_PATH.matcher(to).matches()).orElse(true)) {
			return Optional.of("leads off the site to " + answer.header("Location").orElseThrow());
		}
		if (answer.header("X-Content-Type-Options").isEmpty()
				|| answer.header("Content-Security-Policy").isEmpty() && !isFile(request, answer)) {
			return Optional.of("lacks headers of safety");
		}
		return inBody(request, answer);
	}

	/** A style sheet, a script or a picture, which loads nothing. */
	private static boolean isFile(OddRequest request, WireAnswer answer) {
		return answer.status() < 400 && !answer.header("Content-Type").orElse("").contains("html")
				&& FILE.matcher(request.line()).find();
	}

	private static Optional<String> inBody(OddRequest request, WireAnswer answer) {
		if (!request.isMarked() && answer.status() < 400) {
			return Optional.empty();
		}
		String type = answer.header("Content-Type").orElse("");
		String text = answer.text().toLowerCase(Locale.ROOT);
		if (MARKED_UP.stream().anyMatch(type::contains) && AS_SENT.stream().anyMatch(text::contains)
				&& !(type.contains("json") && !text.contains(AS_SENT.get(1)))) {
			return Optional.of("reflects what was sent");
		}
		return (answer.status() >= 400 && INSIDE.stream().anyMatch(text::contains)) ? Optional.of("shows the inside")
				: Optional.empty();
	}

}
