package org.roleprint.web.frame;

/**
 * A part of a long page, or of a list of several pages, that one can jump to.
 *
 * @param title as shown
 * @param count how much stands there
 * @param address where it begins: a fragment of this page, or from the root of the
 * catalog
 */
public record JumpLink(String title, long count, String address) {

}
