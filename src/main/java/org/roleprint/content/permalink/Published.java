package org.roleprint.content.permalink;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.ContentFile;

/**
 * A place that the content publishes.
 *
 * @param place its address
 * @param page the page's title
 * @param part what stands there on the page, empty for the page itself
 * @param file the file that makes it, null for pages that are there whatever the content
 */
record Published(Place place, String page, String part, @Nullable ContentFile file) {

	/** Both titles, joined only when asked for: most of many places are never named. */
	String title() {
		return this.part.isEmpty() ? this.page : this.page + ": " + this.part;
	}

}
