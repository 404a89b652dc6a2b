package org.roleprint.career.map;

/**
 * A rectangle in a drawing, in pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width how wide
 * @param height how high
 */
record Box(int x, int y, int width, int height) {

	public int right() {
		return this.x + this.width;
	}

	public int bottom() {
		return this.y + this.height;
	}

	public int middle() {
		return this.y + this.height / 2;
	}

	/** The least rectangle around both. */
	Box and(Box other) {
		int left = Math.min(this.x, other.x);
		int top = Math.min(this.y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

}
