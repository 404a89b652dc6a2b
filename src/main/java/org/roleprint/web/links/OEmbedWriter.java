package org.roleprint.web.links;

import org.springframework.web.util.HtmlUtils;

import org.roleprint.web.frame.SiteAddress;

/**
 * Writes oEmbed's answers for the room that a site has.
 *
 * @param provider what the catalog is called
 * @param box the room there is
 * @param site where the catalog is served
 */
record OEmbedWriter(String provider, OEmbedBox box, SiteAddress site) {

	private static final String VERSION = "1.0";

	private static final int HOUR = 3600;

	private static final int WIDTH = 600;

	private static final int HEIGHT = 320;

	/** A narrower card needs more rows. */
	private static final int NARROW = 480;

	private static final int NARROW_HEIGHT = 400;

	/**
	 * A link with a picture.
	 * @param title the words of the link
	 * @param picture the picture's path from the root of the catalog
	 */
	OEmbed link(String title, String picture) {
		boolean fits = fits();
		return new OEmbed("link", VERSION, title, this.provider, this.site.at("/"), HOUR,
				fits ? this.site.at(picture) : null, fits ? PreviewPictures.WIDTH : null,
				fits ? PreviewPictures.HEIGHT : null, null, null, null);
	}

	/** A card in a frame, with a picture for those who show no frames. */
	OEmbed rich(Card card) {
		int width = Math.min(WIDTH, this.box.width());
		int height = Math.min((width < NARROW) ? NARROW_HEIGHT : HEIGHT, this.box.height());
		boolean fits = fits();
		return new OEmbed("rich", VERSION, card.name(), this.provider, this.site.at("/"), HOUR,
				fits ? this.site.at(card.picture()) : null, fits ? PreviewPictures.WIDTH : null,
				fits ? PreviewPictures.HEIGHT : null, frame(card, width, height), width, height);
	}

	private boolean fits() {
		return this.box.holds(PreviewPictures.WIDTH, PreviewPictures.HEIGHT);
	}

	/**
	 * The markup with which a card is shown elsewhere where there is room enough.
	 * @param card the card
	 * @param site where the catalog is served
	 * @return an iframe element
	 */
	static String frame(Card card, SiteAddress site) {
		return new OEmbedWriter("", new OEmbedBox(OEmbedBox.ANY, OEmbedBox.ANY), site).frame(card, WIDTH, HEIGHT);
	}

	/**
	 * Without the attribute for its border the frame would be wider than asked for; wikis
	 * take styles away.
	 */
	private String frame(Card card, int width, int height) {
		return "<iframe src=\"" + HtmlUtils.htmlEscape(this.site.at(card.path())) + "\" title=\""
				+ HtmlUtils.htmlEscape(card.name()) + "\" width=\"" + width + "\" height=\"" + height
				+ "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
	}

}
