package org.roleprint.web.compare;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.RoleCard;
import org.roleprint.web.lists.ComparedRoles;

/**
 * A role at the head of a column.
 *
 * @param role the role
 * @param without the comparison without it
 * @param left the comparison with it a place further left, null for the first
 */
record Column(RoleCard role, String without, @Nullable String left) {

	static Column of(RoleCard role, ComparedRoles compared, boolean all) {
		boolean first = compared.slugs().indexOf(role.slug()) == 0;
		return new Column(role, address(compared.without(role.slug()), all),
				first ? null : address(compared.movedLeft(role.slug()), all));
	}

	/** Without any role there is nothing to show all rows of. */
	static String address(ComparedRoles compared, boolean all) {
		return compared.address() + ((all && !compared.slugs().isEmpty()) ? "&show=" + Evidence.ALL : "");
	}

}
