package org.roleprint.web.picker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.roleprint.career.Careers;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Slug;

/**
 * Reads which roles a visitor has collected on the lists: the address carries them, not a
 * cookie. No SQL statement.
 */
@Component
public class RolePicker {

	private final Careers careers;

	RolePicker(Careers careers) {
		this.careers = careers;
	}

	/**
	 * The collected roles.
	 * @param parameters the request's parameters, other ones included
	 * @return at most four; a value that names no current role is ignored and named
	 */
	public Picked picked(MultiValueMap<String, String> parameters) {
		CareerNetwork network = this.careers.network();
		List<RoleCard> found = new ArrayList<>();
		List<String> ignored = new ArrayList<>();
		for (@Nullable
		String value : parameters.getOrDefault(ComparedRoles.COLLECTED, List.of())) {
			if (value != null && !value.isBlank()) {
				network.role(Slug.of(value)).ifPresentOrElse(found::add, () -> ignored.add(value));
			}
		}
		List<RoleCard> each = found.stream().distinct().toList();
		return new Picked(each.stream().limit(ComparedRoles.MOST).toList(), List.copyOf(ignored),
				each.size() > ComparedRoles.MOST);
	}

	/**
	 * Roles as lists show them.
	 * @param slugs their slugs
	 * @return in the same order; unknown and retired ones are left out
	 */
	public List<RoleCard> cards(Collection<String> slugs) {
		CareerNetwork network = this.careers.network();
		return slugs.stream().map(network::role).flatMap(Optional::stream).toList();
	}

}
