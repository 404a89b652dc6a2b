package org.roleprint.search;

import org.roleprint.catalog.CatalogName.Kind;

/**
 * A name that begins as somebody is typing.
 *
 * @param kind what it names
 * @param title the name
 * @param path the page's path from the root of the site
 */
public record Suggestion(Kind kind, String title, String path) {

}
