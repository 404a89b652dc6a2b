package org.roleprint.career.map;

/**
 * Where a role stands on the ladder.
 *
 * @param column its column, from 0
 * @param middle how far down its middle is
 * @param top where its family's row begins
 * @param bottom where its family's row ends
 */
record Spot(int column, int middle, int top, int bottom) {

	/** How far a box keeps from the edges of its column. */
	private static final int INSET = 3;

	int left() {
		return this.column * Ladder.COLUMN + INSET;
	}

	int right() {
		return (this.column + 1) * Ladder.COLUMN - INSET;
	}

	/** The edge of the row that is nearer to another spot: no box stands on it. */
	int edgeTowards(Spot other) {
		return (other.middle < this.middle) ? this.top : this.bottom;
	}

	/** Says whether a level line at a height would run through the box. */
	boolean isCrossedAt(int height) {
		return Math.abs(this.middle - height) < Ladder.RUNG / 2;
	}

}
