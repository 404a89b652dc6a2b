package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;

/**
 * Reads which roles a visitor has collected on the lists: the address carries them, not a
 * cookie.
 */
public final class RolePicker {

	private RolePicker() {
	}

	/**
	 * The collected roles.
	 * @param edition the catalog
	 * @param parameters the request's parameters, other ones included
	 * @return at most four; a value that names no current role is ignored and named
	 */
	public static Picked picked(Edition edition, MultiValueMap<String, String> parameters) {
		List<RoleCard> found = new ArrayList<>();
		List<String> ignored = new ArrayList<>();
		for (@Nullable
		String value : parameters.getOrDefault(ComparedRoles.COLLECTED, List.of())) {
			if (value != null && !value.isBlank()) {
				AskedRoles.one(edition, value).ifPresentOrElse(found::add, () -> ignored.add(value));
			}
		}
		List<RoleCard> each = found.stream().distinct().toList();
		return new Picked(each.stream().limit(ComparedRoles.MOST).toList(), List.copyOf(ignored),
				each.size() > ComparedRoles.MOST);
	}

	/**
	 * Roles as lists show them.
	 * @param edition the catalog
	 * @param slugs their slugs
	 * @return in the same order; unknown and retired ones are left out
	 */
	public static List<RoleCard> cards(Edition edition, Collection<String> slugs) {
		return slugs.stream().map(edition::roleCard).flatMap(Optional::stream).toList();
	}

}
