package org.roleprint.career.map;

import java.util.List;

import org.apache.commons.text.WordUtils;

/**
 * Breaks a title into lines that fit a box. Widths are counted in characters: the server
 * has no fonts to measure with.
 */
final class TitleLines {

	/** How many characters of the drawing's type fit a line, wide letters allowed for. */
	private static final int CHARACTERS = 16;

	private TitleLines() {
	}

	/** The words in order; a word longer than a line is broken. */
	static List<String> of(String title) {
		return WordUtils.wrap(title.strip(), CHARACTERS, "\n", true).lines().toList();
	}

}
