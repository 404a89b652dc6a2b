package org.roleprint.web.search;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.address.Paths;
import org.roleprint.search.LineHit;
import org.roleprint.search.query.Marked.Piece;

/**
 * The address of a line on its role's page. Behind the anchor a text fragment tells the
 * browser which words to mark; what stands before them keeps it to this very line.
 */
final class LineAddress {

	/** Enough words to be found nowhere else among the lines of a page. */
	private static final Pattern LAST_WORDS = Pattern.compile("(?:\\S+\\s+){0,4}\\S*$");

	/**
	 * What the brief of a role repeats of a line, in characters, and some more. Up to
	 * here only the full stop behind the line's title is its own.
	 */
	private static final int REPEATED = 130;

	private LineAddress() {
	}

	static String of(String role, LineHit line) {
		String plain = Paths.role(role) + "#" + line.anchor();
		return line.text().hasMarks() ? plain + ":~:text=" + directive(line) : plain;
	}

	private static String directive(LineHit line) {
		StringBuilder before = new StringBuilder();
		for (Piece piece : line.text().pieces()) {
			if (piece.marked()) {
				return encoded(prefix(line.title().text(), before.toString().strip())) + "-," + encoded(piece.text());
			}
			before.append(piece.text());
		}
		return "";
	}

	private static String prefix(String title, String before) {
		if (before.length() > REPEATED) {
			return lastWords(before);
		}
		String lastOfTitle = title.substring(title.lastIndexOf(' ') + 1) + ".";
		return before.isEmpty() ? lastOfTitle : lastOfTitle + " " + before;
	}

	private static String lastWords(String text) {
		Matcher matcher = LAST_WORDS.matcher(text);
		return matcher.find() ? matcher.group().strip() : "";
	}

	/** Hyphens and commas have a meaning in text fragments. */
	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8).replace("-", "%2D");
	}

}
