package org.roleprint.career.map;

import java.util.List;
import java.util.stream.IntStream;

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
	static final int WIDTH = 136;

	private static final int PADDING = 8;

	private static final int INDENT = 12;

	private static final int LINE = 16;

	/** How high a box must be for a title and the line with the level. */
	static int heightFor(CareerPoint point) {
		int lines = TitleLines.of(point.title()).size() + (point.isInCatalog() ? 1 : 0);
		return 2 * PADDING + lines * LINE;
	}

	/**
	 * A line of text with its place.
	 *
	 * @param text what it says
	 * @param y its base line, in pixels below the top of the box
	 */
	public record TextLine(String text, int y) {
	}

	/**
	 * The title with its places in the box.
	 * @return line by line
	 */
	public List<TextLine> title() {
		return IntStream.range(0, this.lines.size())
			.mapToObj((line) -> new TextLine(this.lines.get(line), baseline(line)))
			.toList();
	}

	/**
	 * Where its lines of text begin.
	 * @return pixels from the left side of the box
	 */
	public int textLeft() {
		return INDENT;
	}

	/**
	 * The base line of what stands below the title.
	 * @return pixels below the top of the box
	 */
	public int lastBaseline() {
		return baseline(this.lines.size());
	}

	private int baseline(int line) {
		return PADDING + LINE * line + LINE - PADDING / 2;
	}

}
