package org.roleprint.web.picker;

import java.util.List;

import org.springframework.stereotype.Component;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Slug;
import org.roleprint.web.failure.PageNotFoundException;
import org.roleprint.web.failure.RoleRetiredException;

/**
 * Finds the roles that the parameters of an address name. No SQL statement for current
 * roles.
 */
@Component
public class AskedRoles {

	private final Careers careers;

	private final Catalog catalog;

	AskedRoles(Careers careers, Catalog catalog) {
		this.careers = careers;
		this.catalog = catalog;
	}

	/**
	 * The roles by slug, title or former slug.
	 * @param values as given, blank ones are left out
	 * @return the roles in the order they were given, each once
	 * @throws PageNotFoundException for a value that names no role
	 * @throws RoleRetiredException for a retired role
	 */
	public List<RoleCard> find(List<String> values) {
		return values.stream().filter((value) -> !value.isBlank()).map(this::find).distinct().toList();
	}

	private RoleCard find(String value) {
		String slug = Slug.of(value);
		return this.careers.network()
			.role(slug)
			.or(() -> this.catalog.currentSlugOf(slug).flatMap(this.careers.network()::role))
			.orElseThrow(() -> missing(value, slug));
	}

	private RuntimeException missing(String value, String slug) {
		return this.catalog.role(slug)
			.filter(Role::isRetired)
			.<RuntimeException>map(RoleRetiredException::new)
			.orElseGet(() -> new PageNotFoundException(value));
	}

}
