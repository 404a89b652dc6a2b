package org.roleprint.web.machine;

import java.util.List;

import org.roleprint.catalog.Role;

/**
 * What the card in a frame shows.
 *
 * @param title the role's title
 * @param url its absolute address
 * @param family its job family
 * @param level its level
 * @param excerpt what it is, in a few sentences
 * @param facts counts of what its page holds
 */
record EmbedPage(String title, String url, String family, String level, String excerpt, List<String> facts) {

	static EmbedPage of(Role role, String url) {
		return new EmbedPage(role.title(), url, role.family().title(), role.level().title(), role.excerpt(),
				List.of(counted(role.responsibilities().size(), "responsibility", "responsibilities"),
						counted(role.skillRequirements().size(), "skill", "skills"),
						counted(role.kpiTargets().size(), "KPI", "KPIs")));
	}

	private static String counted(int count, String one, String many) {
		return count + " " + ((count == 1) ? one : many);
	}

}
