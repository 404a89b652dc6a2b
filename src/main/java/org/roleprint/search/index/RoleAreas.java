package org.roleprint.search.index;

import java.util.List;
import java.util.Objects;

import org.roleprint.catalog.Area;
import org.roleprint.catalog.Role;

/**
 * Numbers the areas of a role, so that one count of numbers tells how many lines each
 * role has that answer, and in which areas.
 *
 * @param role number of the role's row
 * @param areas slugs of its areas in the order of its page
 */
record RoleAreas(long role, List<String> areas) {

	/** More areas than a role could have. */
	private static final int MOST = 1024;

	static RoleAreas of(Role role) {
		return new RoleAreas(Objects.requireNonNull(role.id()),
				role.responsibilities().stream().map((line) -> line.area()).map(Area::slug).distinct().toList());
	}

	/** The number of an area of this role. */
	long number(Area area) {
		return this.role * MOST + Math.min(MOST - 1, this.areas.indexOf(area.slug()));
	}

	/** The role's part of a number. */
	static long role(long number) {
		return number / MOST;
	}

	/** The area's part of a number. */
	static int area(long number) {
		return (int) (number % MOST);
	}

}
