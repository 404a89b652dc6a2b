package org.roleprint.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.roleprint.authoring.prose.RoleStatistics;

/**
 * The table of roles that {@code --report} adds.
 */
final class StatisticsTable {

	private StatisticsTable() {
	}

	/**
	 * Draws the table.
	 * @param roles one entry a line
	 * @return the lines, headings first, columns aligned
	 */
	static List<String> lines(List<RoleStatistics> roles) {
		int width = roles.stream().mapToInt((role) -> role.role().length()).max().orElse(0);
		String first = "%-" + Math.max(width, "role".length()) + "s";
		List<String> lines = new ArrayList<>();
		lines.add(first.formatted("role") + "  words  responsibilities  areas  skills  KPIs  highest overlap");
		roles.forEach((role) -> lines.add(line(first, role)));
		return lines;
	}

	private static String line(String first, RoleStatistics role) {
		String overlap = role.overlapWith().isEmpty() ? "none"
				: String.format(Locale.ROOT, "%.2f%% with %s", role.overlapPercent(), role.overlapWith());
		return String.format(Locale.ROOT, first + "  %5d  %16d  %5d  %6d  %4d  %s", role.role(), role.words(),
				role.responsibilities(), role.areas(), role.skills(), role.kpis(), overlap);
	}

}
