package org.roleprint.web.lists;

/**
 * An order that a list can have.
 *
 * @param name what the order is called in addresses and in the words of pages
 * @param address the list in that order
 * @param current whether it is the one shown
 */
public record SortLink(String name, String address, boolean current) {
}
