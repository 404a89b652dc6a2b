package org.roleprint.career.map;

/**
 * A place in a drawing, in pixels from its left upper corner.
 */
record LinePoint(double x, double y) {

	/** A spot on the way to another one, at most half the way. */
	LinePoint towards(LinePoint other, double distance) {
		double length = Math.hypot(other.x - this.x, other.y - this.y);
		double part = (length == 0) ? 0 : Math.min(distance, length / 2) / length;
		return new LinePoint(this.x + (other.x - this.x) * part, this.y + (other.y - this.y) * part);
	}

	Box box() {
		return new Box((int) Math.round(this.x), (int) Math.round(this.y), 0, 0);
	}

}
