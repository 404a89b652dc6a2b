package org.roleprint.search;

import org.roleprint.catalog.RoleCard;

/**
 * A line that is near to a query in meaning without saying what was typed.
 *
 * @param role the role
 * @param anchor the line's fragment
 * @param title the line's title
 * @param text the line's text
 */
public record CloseHit(RoleCard role, String anchor, String title, String text) {

}
