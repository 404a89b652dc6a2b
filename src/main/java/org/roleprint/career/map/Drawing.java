package org.roleprint.career.map;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A drawing whose every part has its place.
 *
 * @param columns the headings, from left to right
 * @param points the boxes in reading order: by column, then from top to bottom
 * @param steps the lines
 */
public record Drawing(List<Column> columns, List<DrawnPoint> points, List<DrawnStep> steps) {

	/** Room for headings of one line. */
	private static final int HEADING = 28;

	/** From one line of a heading to the next. */
	private static final int LINE = 14;

	/** Room for half a line's width, and for the ring around what has the focus. */
	private static final int EDGE = 5;

	/** How far a heading's base line stands above the boxes. */
	private static final int ABOVE = 12;

	/**
	 * The heading of a column.
	 *
	 * @param levels the titles of the levels in it, one a line; empty when it only holds
	 * titles outside the catalog
	 * @param x its left edge
	 */
	public record Column(List<String> levels, int x) {

		private Stream<Heading> headings(int bottom) {
			int last = this.levels.size() - 1;
			return IntStream.rangeClosed(0, last)
				.mapToObj((line) -> new Heading(this.levels.get(line), this.x, bottom - (last - line) * LINE));
		}

	}

	/**
	 * A line of a column's heading.
	 *
	 * @param title a level's title
	 * @param x its left edge
	 * @param y its base line
	 */
	public record Heading(String title, int x, int y) {
	}

	/**
	 * What of the plane the drawing covers.
	 * @return a rectangle around every part
	 */
	public Box area() {
		Box parts = parts();
		int more = this.columns.stream().mapToInt((column) -> column.levels().size() - 1).max().orElse(0);
		int heading = HEADING + Math.max(more, 0) * LINE;
		return new Box(parts.x() - EDGE, parts.y() - heading, parts.width() + 2 * EDGE,
				parts.height() + heading + EDGE);
	}

	private Box parts() {
		return Stream.concat(this.points.stream().map(DrawnPoint::box), this.steps.stream().map(DrawnStep::extent))
			.reduce(Box::and)
			.orElse(new Box(0, 0, 0, 0));
	}

	/**
	 * The {@code viewBox} attribute.
	 * @return left, top, width and height
	 */
	public String viewBox() {
		Box area = area();
		return area.x() + " " + area.y() + " " + area.width() + " " + area.height();
	}

	/**
	 * The headings of all columns, a line for each level; the last stands right above the
	 * boxes.
	 * @return from left to right, then from top to bottom
	 */
	public List<Heading> headings() {
		int bottom = parts().y() - ABOVE;
		return this.columns.stream().flatMap((column) -> column.headings(bottom)).toList();
	}

}
