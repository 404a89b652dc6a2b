package org.roleprint.web.links;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into rows, at its spaces.
 */
final class Rows {

	private static final String CUT = "…";

	private static final double FINER = 0.98;

	private Rows() {
	}

	/**
	 * As few rows as possible, each about as long as the others.
	 * @param face the font
	 * @param size height of the em square, in pixels
	 * @param text the text
	 * @param room pixels in a row
	 * @return one row or more; a single word may be longer than its row
	 */
	static List<String> balanced(Typeface face, double size, String text, double room) {
		List<String> rows = of(face, size, text, room);
		List<String> narrower = rows;
		double width = room;
		while (narrower.size() == rows.size() && width > room / 2) {
			rows = narrower;
			width *= FINER;
			narrower = of(face, size, text, width);
		}
		return rows;
	}

	/**
	 * As few rows as possible, each as long as there is room.
	 * @param face the font
	 * @param size height of the em square, in pixels
	 * @param text the text
	 * @param room pixels in a row
	 * @return one row or more; a single word may be longer than its row
	 */
	static List<String> of(Typeface face, double size, String text, double room) {
		List<String> rows = new ArrayList<>();
		String rest = text.strip();
		do {
			String row = first(face, size, rest, room);
			rows.add(row);
			rest = rest.substring(row.length()).strip();
		}
		while (!rest.isEmpty());
		return rows;
	}

	/**
	 * The words that fit into one row.
	 * @param face the font
	 * @param size height of the em square, in pixels
	 * @param text the text, without a space at either end
	 * @param room pixels in the row
	 * @return its beginning, one word at least, even where that is too long
	 */
	static String first(Typeface face, double size, String text, double room) {
		int end = wordEnd(text, 0);
		while (end < text.length()) {
			int longer = wordEnd(text, end + 1);
			if (face.width(text.substring(0, longer), size) > room) {
				break;
			}
			end = longer;
		}
		return text.substring(0, end);
	}

	private static int wordEnd(String text, int from) {
		int space = text.indexOf(' ', from);
		return (space < 0) ? text.length() : space;
	}

	/**
	 * What fits into one row, with an ellipsis where that is not all: after a whole word,
	 * or inside a word that is longer than the row.
	 * @param face the font
	 * @param size height of the em square, in pixels
	 * @param text the text
	 * @param room pixels in the row
	 * @return the text or its beginning, possibly empty
	 */
	static String cut(Typeface face, double size, String text, double room) {
		if (face.width(text, size) <= room) {
			return text;
		}
		String words = first(face, size, text, room - face.width(CUT, size)).replaceFirst("[ ,;:.]+$", "");
		int end = words.length();
		while (end > 0 && face.width(words.substring(0, end) + CUT, size) > room) {
			end = words.offsetByCodePoints(end, -1);
		}
		return (end > 0) ? words.substring(0, end) + CUT : "";
	}

}
