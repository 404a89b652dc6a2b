package org.roleprint.web.links;

/**
 * The room a site has for what it embeds.
 *
 * @param width at most, in pixels, above 0
 * @param height at most, in pixels, above 0
 */
record OEmbedBox(int width, int height) {

	/** No limit was named. */
	public static final int ANY = Integer.MAX_VALUE;

	public OEmbedBox {
		if (width <= 0 || height <= 0) {
			throw new IllegalArgumentException("A box needs some width and height");
		}
	}

	boolean holds(int otherWidth, int otherHeight) {
		return otherWidth <= this.width && otherHeight <= this.height;
	}

}
