package org.roleprint.content.permalink;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.ContentFile;

/**
 * A place that the content publishes.
 *
 * @param place its address
 * @param title what stands there
 * @param file the file that makes it, null for pages that are there whatever the content
 */
record Published(Place place, String title, @Nullable ContentFile file) {

}
