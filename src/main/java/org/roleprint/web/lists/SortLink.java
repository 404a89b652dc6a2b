package org.roleprint.web.lists;

/**
 * An order that a list can have.
 *
 * @param title as shown
 * @param address the list in that order
 * @param current whether it is the one shown
 */
public record SortLink(String title, String address, boolean current) {
}
