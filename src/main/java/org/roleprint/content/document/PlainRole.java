package org.roleprint.content.document;

import java.util.List;

/**
 * A description of a role in Markdown of whatever form, as companies and public
 * frameworks write them.
 *
 * @param title what the role is called; empty when the text does not say
 * @param parts what stands below each heading, first what stands before all of them
 */
public record PlainRole(String title, List<Part> parts) {

	public PlainRole {
		parts = List.copyOf(parts);
	}

	/**
	 * A heading and what stands below it.
	 *
	 * @param heading its words; empty for what stands before all headings
	 * @param blocks paragraphs and items of lists
	 */
	public record Part(String heading, List<Block> blocks) {

		public Part {
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * A paragraph or the item of a list.
	 *
	 * @param item whether it is an item
	 * @param title the bold words it begins with, without what parts them from the rest;
	 * empty when it begins with others
	 * @param text its other words on one line, without any markup
	 */
	public record Block(boolean item, String title, String text) {
	}

}
