package org.roleprint.career.map;

import java.util.List;

/**
 * A line of horizontal and vertical pieces with rounded corners, as an SVG path.
 *
 * @param spots its ends and corners, at least two
 */
record LinePath(List<Spot> spots) {

	private static final double RADIUS = 6;

	private static final int ARROW_LENGTH = 7;

	private static final int ARROW_HALF = 4;

	/** The {@code d} attribute of the line. */
	String line() {
		StringBuilder path = new StringBuilder("M" + text(this.spots.get(0)));
		for (int i = 1; i < this.spots.size() - 1; i++) {
			Spot corner = this.spots.get(i);
			Spot before = corner.towards(this.spots.get(i - 1), RADIUS);
			Spot after = corner.towards(this.spots.get(i + 1), RADIUS);
			path.append('L').append(text(before)).append('Q').append(text(corner)).append(' ').append(text(after));
		}
		return path.append('L').append(text(end())).toString();
	}

	/** The {@code d} attribute of a head at the line's end, which must be horizontal. */
	String arrow() {
		int back = (this.spots.get(this.spots.size() - 2).x() > end().x()) ? ARROW_LENGTH : -ARROW_LENGTH;
		Spot top = new Spot(end().x() + back, end().y() - ARROW_HALF);
		Spot bottom = new Spot(end().x() + back, end().y() + ARROW_HALF);
		return "M" + text(top) + "L" + text(end()) + "L" + text(bottom) + "Z";
	}

	/** The rectangle it stays within. */
	Box extent() {
		return this.spots.stream().map(Spot::box).reduce(end().box(), Box::and);
	}

	private Spot end() {
		return this.spots.get(this.spots.size() - 1);
	}

	private static String text(Spot spot) {
		return Math.round(spot.x()) + "," + Math.round(spot.y());
	}

}
