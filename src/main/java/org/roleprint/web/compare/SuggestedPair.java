package org.roleprint.web.compare;

/**
 * A role that could be added with one click.
 *
 * @param title the role's title
 * @param reason why it is offered
 * @param address the comparison with it
 */
record SuggestedPair(String title, String reason, String address) {

}
