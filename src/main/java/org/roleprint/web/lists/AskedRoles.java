package org.roleprint.web.lists;

import java.util.List;
import java.util.Optional;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Slug;
import org.roleprint.web.frame.PageNotFoundException;
import org.roleprint.web.frame.RoleRetiredException;

/**
 * Finds the roles that the parameters of an address name.
 */
public final class AskedRoles {

	private AskedRoles() {
	}

	/**
	 * The roles by slug, title or former slug.
	 * @param edition the catalog
	 * @param values as given, blank ones are left out
	 * @return the roles in the order they were given, each once
	 * @throws PageNotFoundException for a value that names no role
	 * @throws RoleRetiredException for a retired role
	 */
	public static List<RoleCard> find(Edition edition, List<String> values) {
		return values.stream()
			.filter((value) -> !value.isBlank())
			.map((value) -> find(edition, value))
			.distinct()
			.toList();
	}

	private static RoleCard find(Edition edition, String value) {
		return one(edition, value).orElseThrow(() -> missing(edition, value));
	}

	/** The role in use that has, or once had, this slug or title. */
	static Optional<RoleCard> one(Edition edition, String value) {
		String slug = Slug.of(value);
		return edition.roleCard(slug).or(() -> edition.currentSlugOf(slug).flatMap(edition::roleCard));
	}

	private static RuntimeException missing(Edition edition, String value) {
		return edition.role(Slug.of(value))
			.filter(Role::isRetired)
			.<RuntimeException>map(RoleRetiredException::new)
			.orElseGet(() -> new PageNotFoundException(value));
	}

}
