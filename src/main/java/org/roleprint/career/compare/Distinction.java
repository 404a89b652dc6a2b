package org.roleprint.career.compare;

import org.roleprint.catalog.RoleCard;

/**
 * How a role tells itself apart from another one with an alike title.
 *
 * @param teller the role whose page says it
 * @param other the role it is not to be confused with
 * @param text one plain sentence, said from the teller's side
 */
public record Distinction(RoleCard teller, RoleCard other, String text) {

}
