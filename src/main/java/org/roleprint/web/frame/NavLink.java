package org.roleprint.web.frame;

/**
 * An entry of the main navigation as one page shows it.
 *
 * @param title as shown
 * @param path from the root of the catalog
 * @param current whether the page belongs to this entry
 */
record NavLink(String title, String path, boolean current) {

}
