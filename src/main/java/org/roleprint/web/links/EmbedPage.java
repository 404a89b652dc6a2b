package org.roleprint.web.links;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import org.roleprint.catalog.Role;

/**
 * What the card in a frame shows.
 *
 * @param title the role's title
 * @param url its absolute address
 * @param family its job family
 * @param level its level
 * @param lead what it is, in one sentence
 * @param rest what else there is to say in short, possibly nothing
 * @param facts counts of what its page holds
 */
record EmbedPage(String title, String url, String family, String level, String lead, String rest, List<String> facts) {

	static EmbedPage of(Role role, String url) {
		String excerpt = role.excerpt();
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
		sentences.setText(excerpt);
		int end = excerpt.isEmpty() ? 0 : sentences.next();
		return new EmbedPage(role.title(), url, role.family().title(), role.level().title(),
				excerpt.substring(0, end).strip(), excerpt.substring(end).strip(),
				List.of(counted(role.responsibilities().size(), "responsibility", "responsibilities"),
						counted(role.skillRequirements().size(), "skill", "skills"),
						counted(role.kpiTargets().size(), "KPI", "KPIs")));
	}

	private static String counted(int count, String one, String many) {
		return count + " " + ((count == 1) ? one : many);
	}

}
