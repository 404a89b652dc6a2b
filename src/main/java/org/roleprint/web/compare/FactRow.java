package org.roleprint.web.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.wording.Wording;

/**
 * A fact about each of the compared roles.
 *
 * @param name which fact, as the words of pages name it
 * @param cells the fact, one for each role; a dash where the blueprint says nothing
 */
record FactRow(String name, List<String> cells) {

	private static final String NOTHING = "–";

	/**
	 * Says whether it is the same for every role.
	 * @return false as soon as one differs
	 */
	boolean isSame() {
		return this.cells.stream().distinct().count() == 1;
	}

	static List<FactRow> of(List<Role> roles, Wording wording) {
		return List.of(row("short", roles, Role::excerpt), row("family", roles, (role) -> role.family().title()),
				row("level", roles, (role) -> role.level().title()),
				row("reports", roles, (role) -> String.join(", ", role.profile().reportsTo())),
				row("span", roles, (role) -> Objects.requireNonNullElse(role.profile().span(), "")),
				row("names", roles, (role) -> String.join(", ", role.profile().alsoKnownAs())),
				row("responsibilities", roles, (role) -> String.valueOf(role.responsibilities().size())),
				row("skills", roles, (role) -> skills(role, wording)),
				row("kpis", roles, (role) -> String.valueOf(role.kpiTargets().size())));
	}

	private static FactRow row(String name, List<Role> roles, Function<Role, String> fact) {
		return new FactRow(name, roles.stream().map((role) -> said(fact.apply(role))).toList());
	}

	private static String said(String fact) {
		return fact.isBlank() ? NOTHING : fact;
	}

	private static String skills(Role role, Wording wording) {
		long expert = role.skillRequirements()
			.stream()
			.filter((need) -> need.proficiency() == Proficiency.EXPERT)
			.count();
		return wording.say("compare.fact.expert", role.skillRequirements().size(), expert);
	}

}
