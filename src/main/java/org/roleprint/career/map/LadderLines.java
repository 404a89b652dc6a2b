package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads the lines between spots of a ladder: upright pieces run between two columns, long
 * level pieces between two rows, so that no line passes through a role that has no part
 * in it.
 */
final class LadderLines {

	/** So many upright pieces lie beside each other before they share a place. */
	private static final int LANES = 5;

	private final Collection<Spot> spots;

	/** From where the upright pieces in front of each column come. */
	private final Map<Integer, List<Spot>> origins = new HashMap<>();

	LadderLines(Collection<Spot> spots) {
		this.spots = spots;
	}

	/** The line between two spots, the same whichever comes first. */
	String between(Spot one, Spot other) {
		boolean swapped = one.column() > other.column()
				|| one.column() == other.column() && one.middle() > other.middle();
		return swapped ? line(other, one) : line(one, other);
	}

	private String line(Spot left, Spot right) {
		String start = "M" + left.right() + " " + left.middle();
		if (left.column() == right.column()) {
			return start + "H" + gutter(left.column() + 1, left) + "V" + right.middle() + "H" + right.right();
		}
		if (left.middle() == right.middle() && isFree(left, right)) {
			return start + "H" + right.left();
		}
		String end = "V" + right.middle() + "H" + right.left();
		if (left.column() + 1 == right.column()) {
			return start + "H" + gutter(right.column(), left) + end;
		}
		return start + "H" + gutter(left.column() + 1, left) + "V" + right.edgeTowards(left) + "H"
				+ gutter(right.column(), left) + end;
	}

	private boolean isFree(Spot left, Spot right) {
		return this.spots.stream()
			.filter((spot) -> spot.column() > left.column() && spot.column() < right.column())
			.noneMatch((spot) -> spot.isCrossedAt(left.middle()));
	}

	/** Where between two columns the upright pieces that come from a spot run. */
	private int gutter(int column, Spot origin) {
		List<Spot> known = this.origins.computeIfAbsent(column, (key) -> new ArrayList<>());
		if (!known.contains(origin)) {
			known.add(origin);
		}
		int lane = known.indexOf(origin) % LANES - LANES / 2;
		return column * Ladder.COLUMN + lane;
	}

}
