package org.roleprint.web.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.address.Paths;
import org.roleprint.search.LineHit;
import org.roleprint.search.query.Marked.Piece;

/**
 * The address of a line on its role's page. Behind the anchor a text fragment tells the
 * browser which words to mark; the words before them keep it to this very line.
 */
final class LineAddress {

	/** Enough words to be found nowhere else on the page. */
	private static final Pattern LAST_WORDS = Pattern.compile("(?:\\S+\\s+){0,4}\\S*$");

	private LineAddress() {
	}

	static String of(String role, LineHit line) {
		String plain = Paths.role(role) + "#" + line.anchor();
		return line.text().hasMarks() ? plain + ":~:text=" + directive(line.text().pieces()) : plain;
	}

	private static String directive(List<Piece> pieces) {
		StringBuilder before = new StringBuilder();
		for (Piece piece : pieces) {
			if (piece.marked()) {
				String prefix = lastWords(before.toString().strip());
				return prefix.isEmpty() ? encoded(piece.text()) : encoded(prefix) + "-," + encoded(piece.text());
			}
			before.append(piece.text());
		}
		return "";
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
