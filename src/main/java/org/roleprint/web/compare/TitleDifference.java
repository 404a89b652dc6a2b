package org.roleprint.web.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.catalog.Role;

/**
 * When to use one title and not another, as the first role's page says it.
 *
 * @param title the role that says it
 * @param other the role it tells itself apart from
 * @param text one sentence
 */
record TitleDifference(String title, String other, String text) {

	/** What the compared roles say about each other. */
	static List<TitleDifference> of(List<Role> roles) {
		Set<String> compared = roles.stream().map(Role::slug).collect(Collectors.toSet());
		return roles.stream()
			.flatMap((role) -> role.differences()
				.stream()
				.filter((difference) -> compared.contains(difference.other().slug()))
				.map((difference) -> new TitleDifference(role.title(), difference.other().title(), difference.text())))
			.toList();
	}

}
