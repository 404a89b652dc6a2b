package org.roleprint.catalog;

import org.roleprint.catalog.address.Place;

/**
 * Where a page or a place on a page went that was once published.
 *
 * @param from the former address; for a place, on the page that visitors see now
 * @param to where it stands now, or what succeeds it
 * @param gone whether it is no more, and {@code to} only its successor
 * @param title what {@code to} is called
 */
public record Move(Place from, Place to, boolean gone, String title) {

}
