package org.roleprint.web;

/**
 * An entry of the main navigation as one page shows it.
 *
 * @param title as shown
 * @param path from the root of the catalog
 * @param current whether the page belongs to this entry
 */
public record NavLink(String title, String path, boolean current) {

}
