package org.roleprint.web.frame;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;

/**
 * Finds the role that an address names, or says why there is none.
 */
public final class CurrentRole {

	private CurrentRole() {
	}

	/**
	 * The role of an address.
	 * @param edition the catalog
	 * @param slug the slug in the address
	 * @return the role, in use
	 * @throws PageNotFoundException when no role has that slug
	 * @throws RoleRetiredException when the role is no longer in use
	 */
	public static Role named(Edition edition, String slug) {
		Role role = edition.role(slug).orElseThrow(() -> new PageNotFoundException(slug));
		if (role.isRetired()) {
			throw new RoleRetiredException(role);
		}
		return role;
	}

}
