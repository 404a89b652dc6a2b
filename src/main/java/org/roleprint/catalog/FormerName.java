package org.roleprint.catalog;

/**
 * What a page was called once, so that links by that name still find it.
 *
 * @param name the name as it was written
 * @param path the page's path; of a page that is no more, the one it had
 */
public record FormerName(String name, String path) {

}
