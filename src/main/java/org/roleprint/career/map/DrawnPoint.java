package org.roleprint.career.map;

import java.util.List;

import org.roleprint.career.network.CareerPoint;

/**
 * A role or title as a box.
 *
 * @param point the role or title
 * @param own whether the drawing is about it
 * @param column its column, from 0
 * @param box where it stands
 * @param lines its title, broken to fit
 */
public record DrawnPoint(CareerPoint point, boolean own, int column, Box box, List<String> lines) {

	/** How wide every box is. */
	static final int WIDTH = 142;

	private static final int PADDING = 8;

	private static final int LINE = 16;

	/** How high a box must be for a title and the line with the level. */
	static int heightFor(CareerPoint point) {
		int lines = TitleLines.of(point.title()).size() + (point.isInCatalog() ? 1 : 0);
		return 2 * PADDING + lines * LINE;
	}

	/**
	 * The base line of a line of text.
	 * @param line 0 for the first line of the title; the one after the last is the
	 * level's
	 * @return pixels in the drawing's plane
	 */
	public int baseline(int line) {
		return this.box.y() + PADDING + LINE * line + LINE - PADDING / 2;
	}

	/**
	 * The base line of the level.
	 * @return pixels in the drawing's plane
	 */
	public int lastBaseline() {
		return baseline(this.lines.size());
	}

}
