package org.roleprint.web.frame;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * What a page tells machines about itself.
 *
 * @param title what a link preview is headed by
 * @param description one or two sentences, plain
 * @param type the Open Graph type
 * @param url the page's one absolute address
 * @param picture what a link preview shows
 * @param labels up to two facts that chat programs show below the card
 * @param alternates the page in other forms, and what belongs to it
 * @param structuredData a script element with JSON-LD, null when there is none
 */
record PageCard(String title, String description, String type, String url, Picture picture, List<Label> labels,
		List<Alternate> alternates, @Nullable TrustedHtml structuredData) {

	/** The media type by which oEmbed is discovered. */
	static final String OEMBED = "application/json+oembed";

	/**
	 * The same card for an address at which there is nothing to embed.
	 * @return a card that does not lead to oEmbed
	 */
	public PageCard notEmbeddable() {
		return new PageCard(this.title, this.description, this.type, this.url, this.picture, this.labels,
				this.alternates.stream().filter((alternate) -> !alternate.type().equals(OEMBED)).toList(),
				this.structuredData);
	}

	/**
	 * The same card with the picture of another.
	 * @param other the card whose picture shows better what the page is about
	 * @return a card with that picture
	 */
	public PageCard withPictureOf(PageCard other) {
		return new PageCard(this.title, this.description, this.type, this.url, other.picture, this.labels,
				this.alternates, this.structuredData);
	}

	/**
	 * The same card with a feed of what the page is about.
	 * @param feed where it stands
	 * @return a card that leads there too
	 */
	public PageCard followedBy(Alternate feed) {
		List<Alternate> more = Stream.concat(this.alternates.stream(), Stream.of(feed)).toList();
		return new PageCard(this.title, this.description, this.type, this.url, this.picture, this.labels, more,
				this.structuredData);
	}

	/**
	 * The same card with structured data.
	 * @param data a script element with JSON-LD
	 * @return a card with that data
	 */
	public PageCard telling(TrustedHtml data) {
		return new PageCard(this.title, this.description, this.type, this.url, this.picture, this.labels,
				this.alternates, data);
	}

	/**
	 * A picture with its size.
	 *
	 * @param url its absolute address
	 * @param width in pixels
	 * @param height in pixels
	 * @param alt what it shows
	 */
	public record Picture(String url, int width, int height, String alt) {
	}

	/**
	 * A fact.
	 *
	 * @param name what kind of fact
	 * @param value the fact
	 */
	public record Label(String name, String value) {
	}

	/**
	 * The page in another form.
	 *
	 * @param rel how it relates to the page
	 * @param type its media type
	 * @param href its absolute address
	 * @param title what it is called
	 */
	public record Alternate(String rel, String type, String href, String title) {
	}

}
