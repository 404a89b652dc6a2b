package org.roleprint.web.lists;

import java.util.List;

import org.roleprint.catalog.RoleCard;

/**
 * The roles an address says were collected to be compared.
 *
 * @param cards the roles, at most four, each once, in the order of the address
 * @param ignored values that name no role
 * @param cut whether more than four were named
 */
public record Picked(List<RoleCard> cards, List<String> ignored, boolean cut) {

	/** Nothing collected. */
	public static final Picked NONE = new Picked(List.of(), List.of(), false);

	/**
	 * The same roles by their slugs.
	 * @return in the same order
	 */
	public ComparedRoles roles() {
		return new ComparedRoles(this.cards.stream().map(RoleCard::slug).toList());
	}

}
