package org.roleprint.career.map;

import java.util.List;

/**
 * A line of horizontal and vertical pieces with rounded corners, as an SVG path.
 *
 * @param points its ends and corners, at least two
 */
record LinePath(List<LinePoint> points) {

	private static final double RADIUS = 6;

	private static final int ARROW_LENGTH = 7;

	private static final int ARROW_HALF = 4;

	/**
	 * The {@code d} attribute of the line. Corners are written from where the line is:
	 * alike ones are then the same text, which compresses well.
	 */
	String line() {
		StringBuilder path = new StringBuilder("M" + text(this.points.get(0)));
		for (int i = 1; i < this.points.size() - 1; i++) {
			LinePoint corner = this.points.get(i);
			LinePoint before = corner.towards(this.points.get(i - 1), RADIUS);
			LinePoint after = corner.towards(this.points.get(i + 1), RADIUS);
			path.append(piece(this.points.get(i - 1), before)).append('q');
			path.append(text(from(before, corner))).append(' ').append(text(from(before, after)));
		}
		return path.append('L').append(text(end())).toString();
	}

	/** A piece is horizontal or vertical: only one of its two places changes. */
	private static String piece(LinePoint from, LinePoint to) {
		return (from.y() == to.y()) ? "H" + Math.round(to.x()) : "V" + Math.round(to.y());
	}

	/** The {@code d} attribute of a head at the line's end, which must be horizontal. */
	String arrow() {
		int length = (this.points.get(this.points.size() - 2).x() > end().x()) ? -ARROW_LENGTH : ARROW_LENGTH;
		LinePoint top = new LinePoint(end().x() - length, end().y() - ARROW_HALF);
		return "M" + text(top) + "l" + length + "," + ARROW_HALF + " " + -length + "," + ARROW_HALF + "z";
	}

	/** Between rounded places, so that no fraction adds up along the line. */
	private static LinePoint from(LinePoint here, LinePoint there) {
		return new LinePoint(Math.round(there.x()) - Math.round(here.x()),
				Math.round(there.y()) - Math.round(here.y()));
	}

	/** The rectangle it stays within. */
	Box extent() {
		return this.points.stream().map(LinePoint::box).reduce(end().box(), Box::and);
	}

	private LinePoint end() {
		return this.points.get(this.points.size() - 1);
	}

	private static String text(LinePoint spot) {
		return Math.round(spot.x()) + "," + Math.round(spot.y());
	}

}
