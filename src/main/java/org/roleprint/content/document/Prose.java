package org.roleprint.content.document;

import java.util.List;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * A run of Markdown, rendered.
 *
 * @param html the markup for pages
 * @param text the visible words without headings, table headers and addresses; blocks are
 * parted by line ends
 * @param links every link in it, in order
 * @param at where it begins
 */
public record Prose(TrustedHtml html, String text, List<Link> links, Position at) {

	public Prose {
		links = List.copyOf(links);
	}

	/**
	 * Prose that is not there.
	 * @param at where it should have stood
	 * @return no words
	 */
	public static Prose missing(Position at) {
		return new Prose(new TrustedHtml(""), "", List.of(), at);
	}

	public boolean isEmpty() {
		return this.text.isBlank();
	}

	/**
	 * How many words a reader sees, headings apart.
	 * @return 0 or more
	 */
	public int words() {
		return isEmpty() ? 0 : this.text.strip().split("\\s+").length;
	}

}
