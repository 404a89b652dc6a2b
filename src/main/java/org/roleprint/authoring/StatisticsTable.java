package org.roleprint.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.roleprint.authoring.prose.RoleStatistics;
import org.roleprint.authoring.prose.Voice;

/**
 * The table of roles that {@code --report} adds.
 */
final class StatisticsTable {

	private static final String ALL = "all roles";

	private static final String COUNTED = "  words  responsibilities  areas  skills  KPIs";

	private static final String VOICE = "  spread  \", and\"  numbers  openings";

	private StatisticsTable() {
	}

	/**
	 * Draws the table.
	 * @param roles one entry a line
	 * @param all how they sound together, for the last line
	 * @return the lines, headings first, columns aligned
	 */
	static List<String> lines(List<RoleStatistics> roles, Voice all) {
		int width = roles.stream().mapToInt((role) -> role.role().length()).max().orElse(0);
		String first = "%-" + Math.max(width, ALL.length()) + "s";
		List<String> lines = new ArrayList<>();
		lines.add(first.formatted("role") + COUNTED + VOICE + "  highest overlap");
		roles.forEach((role) -> lines.add(line(first, role)));
		lines.add(first.formatted(ALL) + " ".repeat(COUNTED.length()) + voice(all));
		return lines;
	}

	private static String line(String first, RoleStatistics role) {
		String overlap = role.overlapWith().isEmpty() ? "none"
				: String.format(Locale.ROOT, "%.2f%% with %s", role.overlapPercent(), role.overlapWith());
		return String.format(Locale.ROOT, first + "  %5d  %16d  %5d  %6d  %4d%s  %s", role.role(), role.words(),
				role.responsibilities(), role.areas(), role.skills(), role.kpis(), voice(role.voice()), overlap);
	}

	private static String voice(Voice voice) {
		return String.format(Locale.ROOT, "  %5.1f%%  %6.1f%%  %6.1f%%  %7.1f%%", voice.spread(), voice.joined(),
				voice.numbers(), voice.openings());
	}

}
