package org.roleprint.content.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a career line, {@code Title, kind, years.}, which both roles of a step must
 * write alike.
 */
final class FixedForm {

	private static final String SECTION = "Career path";

	/** No head is longer. */
	private static final int MOST = 300;

	private static final Pattern HEAD = Pattern
		.compile("[^.]*?,\\s*(?:promotion|lateral|specialisation),\\s*[^.]*\\.\\s*", Pattern.CASE_INSENSITIVE);

	private FixedForm() {
	}

	static int lengthIn(String section, String text) {
		Matcher head = HEAD.matcher(text.substring(0, Math.min(text.length(), MOST)));
		return (SECTION.equals(section) && head.lookingAt()) ? head.end() : 0;
	}

}
