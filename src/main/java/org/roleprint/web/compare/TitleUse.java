package org.roleprint.web.compare;

import java.util.List;

import org.roleprint.catalog.Role;

/**
 * When to use the title of one of the compared roles.
 *
 * @param slug the role's slug
 * @param title the role's title
 * @param said how its page tells it from the other roles, possibly nothing
 * @param excerpt what the role is in short
 */
record TitleUse(String slug, String title, List<Said> said, String excerpt) {

	/**
	 * What a role's page says about another title.
	 *
	 * @param other the title it is not to be confused with
	 * @param text one sentence
	 */
	record Said(String other, String text) {
	}

	/** What the compared roles say about each other. */
	static List<TitleUse> of(List<Role> roles) {
		List<String> compared = roles.stream().map(Role::slug).toList();
		return roles.stream().map((role) -> of(role, compared)).toList();
	}

	private static TitleUse of(Role role, List<String> compared) {
		List<Said> said = role.differences()
			.stream()
			.filter((difference) -> compared.stream().anyMatch(difference::isFrom))
			.map((difference) -> new Said(difference.otherTitle(), difference.text()))
			.toList();
		return new TitleUse(role.slug(), role.title(), said, role.excerpt());
	}

}
