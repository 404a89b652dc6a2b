package org.roleprint.search;

import org.roleprint.catalog.RoleCard;
import org.roleprint.search.query.Marked;

/**
 * A sentence outside the responsibilities that answers a query.
 *
 * @param role the role on whose page it stands
 * @param section the section's fragment
 * @param title the section's heading
 * @param anchor the fragment of the sentence's row, or else the section's
 * @param text the sentence, marked
 */
public record ElsewhereHit(RoleCard role, String section, String title, String anchor, Marked text) {

}
