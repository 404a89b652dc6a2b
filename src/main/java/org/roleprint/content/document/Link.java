package org.roleprint.content.document;

import org.jspecify.annotations.Nullable;

/**
 * A link as it was written.
 *
 * @param text its visible words
 * @param destination its address as written
 * @param page the file of the catalog it leads to; null when it leads elsewhere
 * @param at where it begins
 */
public record Link(String text, String destination, @Nullable PageAddress page, Position at) {

	/**
	 * The slug of the page it leads to.
	 * @return empty when it leads elsewhere
	 */
	public String slug() {
		return (this.page != null) ? this.page.slug() : "";
	}

}
