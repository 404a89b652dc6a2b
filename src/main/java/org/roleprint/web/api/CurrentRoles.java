package org.roleprint.web.api;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Role;
import org.roleprint.web.failure.PageNotFoundException;
import org.roleprint.web.failure.RoleRetiredException;

/**
 * Finds the role that an address names, or says why there is none.
 */
@Component
public class CurrentRoles {

	private final Catalog catalog;

	CurrentRoles(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * The role of an address. Eight statements.
	 * @param slug the slug in the address
	 * @return the role, read whole and in use
	 * @throws PageNotFoundException when no role has that slug
	 * @throws RoleRetiredException when the role is no longer in use
	 */
	public Role named(String slug) {
		Role role = this.catalog.role(slug).orElseThrow(() -> new PageNotFoundException(slug));
		if (role.isRetired()) {
			throw new RoleRetiredException(role);
		}
		return role;
	}

}
