package org.roleprint.web.sheets;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Role;
import org.roleprint.web.failure.PageNotFoundException;
import org.roleprint.web.failure.RoleRetiredException;

/**
 * Reads the role of a sheet. Eight SQL statements.
 */
@Component
class SheetRoles {

	private final Catalog catalog;

	SheetRoles(Catalog catalog) {
		this.catalog = catalog;
	}

	Role current(String slug) {
		Role role = this.catalog.role(slug).orElseThrow(() -> new PageNotFoundException(slug));
		if (role.isRetired()) {
			throw new RoleRetiredException(role);
		}
		return role;
	}

}
