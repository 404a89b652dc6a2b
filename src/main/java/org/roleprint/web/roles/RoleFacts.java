package org.roleprint.web.roles;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.web.roles.RoleLines.StepLine;

/**
 * The facts of a role that fit in one row.
 *
 * @param reportsTo titles it reports to
 * @param span how many people and teams; empty when not said
 * @param from the first roles that lead here
 * @param to the first roles it leads to
 */
record RoleFacts(List<Title> reportsTo, String span, List<Title> from, List<Title> to) {

	private static final int MOST = 3;

	/**
	 * A role by its title.
	 *
	 * @param title the title
	 * @param slug the role's slug, null for a title without a page
	 */
	record Title(String title, @Nullable String slug) {

		private static Title of(StepLine line) {
			return new Title(line.step().otherTitle(), line.slug());
		}

	}

	static RoleFacts of(Role role, RoleLines lines, Edition edition) {
		List<Title> reportsTo = role.profile()
			.reportsTo()
			.stream()
			.map((title) -> new Title(title, edition.roleTitled(title).map(Role::slug).orElse(null)))
			.toList();
		String span = role.profile().span();
		return new RoleFacts(reportsTo, (span != null) ? span : "", first(lines.from()), first(lines.to()));
	}

	private static List<Title> first(List<StepLine> steps) {
		return steps.stream().limit(MOST).map(Title::of).toList();
	}

}
