package org.roleprint.web.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.Careers;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.lists.ComparedRoles;
import org.roleprint.web.lists.RoleField;

/**
 * How to choose the roles of a comparison.
 *
 * @param field names a role to add, null when four are there
 * @param suggestions roles that are often worth adding
 * @param pairs roles that people mix up, as long as none is chosen
 */
record Picker(@Nullable RoleField field, List<Suggestion> suggestions, List<Pair> pairs) {

	/**
	 * A role that could be added with one click.
	 *
	 * @param title the role's title
	 * @param shared how many skills both ask for
	 * @param of how many skills either of them asks for
	 * @param address the comparison with it
	 */
	record Suggestion(String title, int shared, int of, String address) {
	}

	/**
	 * Two roles that could be compared with one click.
	 *
	 * @param one a role's title
	 * @param other the other role's title
	 * @param address the comparison
	 */
	record Pair(String one, String other, String address) {
	}

	static Picker of(List<RoleCard> roles, ComparedRoles compared, Careers careers) {
		List<RoleCard> others = careers.network().roles().stream().filter((role) -> !roles.contains(role)).toList();
		return new Picker(compared.isFull() ? null : RoleField.of("role", others, null), suggestions(compared, careers),
				roles.isEmpty() ? pairs(careers) : List.of());
	}

	/** What is related to the first role and not there yet. */
	private static List<Suggestion> suggestions(ComparedRoles compared, Careers careers) {
		if (compared.slugs().isEmpty() || compared.isFull()) {
			return List.of();
		}
		return careers.related(compared.slugs().get(0))
			.stream()
			.filter((related) -> !compared.slugs().contains(related.role().slug()))
			.map((related) -> new Suggestion(related.role().title(), related.shared(), related.of(),
					compared.with(related.role().slug()).address()))
			.toList();
	}

	private static List<Pair> pairs(Careers careers) {
		return careers.mixedUp()
			.stream()
			.map((pair) -> new Pair(pair.one().title(), pair.other().title(),
					new ComparedRoles(List.of(pair.one().slug(), pair.other().slug())).address()))
			.toList();
	}

}
