package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads the lines between spots of a ladder: upright pieces run between two columns, long
 * level pieces where no role stands at their height, and else between two rows, so that
 * no line passes through a role that has no part in it.
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
		if (left.middle() == right.middle() && isFree(left.column() + 1, right.column(), left.middle())) {
			return start + "H" + right.left();
		}
		String end = "V" + right.middle() + "H" + right.left();
		boolean next = left.column() + 1 == right.column();
		// A role at the other end of a level piece would seem to be what it leads to.
		if (next || isFree(left.column() + 1, right.column() + 1, left.middle())) {
			return start + "H" + gutter(right.column(), left) + end;
		}
		if (isFree(left.column(), right.column(), right.middle())) {
			return start + "H" + gutter(left.column() + 1, left) + end;
		}
		return start + "H" + gutter(left.column() + 1, left) + "V" + right.edgeTowards(left) + "H"
				+ gutter(right.column(), left) + end;
	}

	/** Whether no role stands at a height in some columns, the last left out. */
	private boolean isFree(int first, int end, int height) {
		return this.spots.stream()
			.filter((spot) -> spot.column() >= first && spot.column() < end)
			.noneMatch((spot) -> spot.isCrossedAt(height));
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
