package org.roleprint.web.data;

/**
 * A page of the catalog by its name.
 *
 * @param slug the last part of its address
 * @param title as shown
 * @param url its absolute address
 */
record Linked(String slug, String title, String url) {

}
