package org.roleprint.web.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Role;

/**
 * A fact about each of the compared roles.
 *
 * @param title what the fact is
 * @param cells the fact, one for each role; a dash where the blueprint says nothing
 */
record FactRow(String title, List<String> cells) {

	private static final String NOTHING = "–";

	/**
	 * Says whether it is the same for every role.
	 * @return false as soon as one differs
	 */
	boolean isSame() {
		return this.cells.stream().distinct().count() == 1;
	}

	static List<FactRow> of(List<Role> roles) {
		return List.of(row("In short", roles, Role::excerpt), row("Job family", roles, (role) -> role.family().title()),
				row("Level", roles, (role) -> role.level().title()),
				row("Reports to", roles, (role) -> String.join(", ", role.profile().reportsTo())),
				row("Span", roles, (role) -> Objects.requireNonNullElse(role.profile().span(), "")),
				row("Also known as", roles, (role) -> String.join(", ", role.profile().alsoKnownAs())),
				row("Responsibilities", roles, (role) -> String.valueOf(role.responsibilities().size())),
				row("Skills", roles, FactRow::skills),
				row("KPIs", roles, (role) -> String.valueOf(role.kpiTargets().size())));
	}

	private static FactRow row(String title, List<Role> roles, Function<Role, String> fact) {
		return new FactRow(title, roles.stream().map((role) -> said(fact.apply(role))).toList());
	}

	private static String said(String fact) {
		return fact.isBlank() ? NOTHING : fact;
	}

	private static String skills(Role role) {
		long expert = role.skillRequirements()
			.stream()
			.filter((need) -> need.proficiency() == Proficiency.EXPERT)
			.count();
		return role.skillRequirements().size() + ", " + expert + " at expert level";
	}

}
