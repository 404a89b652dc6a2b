package org.roleprint.web.roles;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Role;
import org.roleprint.web.roles.RoleLines.StepLine;

/**
 * The facts of a role that fit in one row.
 *
 * @param reportsTo titles it reports to
 * @param span how many people and teams, one part a line; empty when not said
 * @param from the first roles that lead here
 * @param to the first roles it leads to
 */
record RoleFacts(List<String> reportsTo, List<String> span, List<StepLine> from, List<StepLine> to) {

	private static final int MOST = 3;

	static RoleFacts of(Role role, RoleLines lines) {
		return new RoleFacts(role.profile().reportsTo(), parts(role.profile().span()), first(lines.from()),
				first(lines.to()));
	}

	private static List<String> parts(@Nullable String span) {
		return (span != null) ? List.of(span.split(", ")) : List.of();
	}

	private static List<StepLine> first(List<StepLine> steps) {
		return steps.stream().limit(MOST).toList();
	}

}
