package org.roleprint.authoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.authoring.prose.RoleStatistics;
import org.roleprint.authoring.prose.Voice;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the table that {@code --report} prints.
 */
class StatisticsTableTests {

	private static final Voice VOICE = new Voice(60, 51.04, 9.5, 12.25, 100, "the");

	@Test
	void alignsItsColumnsAndNamesTheHighestOverlap() {
		assertThat(
				StatisticsTable.lines(List.of(new RoleStatistics("head-of-x", 2100, 20, 8, 15, 12, VOICE, 0.456, "y"),
						new RoleStatistics("y", 90, 1, 1, 2, 3, VOICE, 0, "")), VOICE))
			.containsExactly(
					"role       words  responsibilities  areas  skills  KPIs  spread  \", and\"  numbers  openings"
							+ "  highest overlap",
					"head-of-x   2100                20      8      15    12   51.0%     9.5%    12.3%    100.0%"
							+ "  0.46% with y",
					"y             90                 1      1       2     3   51.0%     9.5%    12.3%    100.0%  none",
					"all roles" + " ".repeat(46) + "   51.0%     9.5%    12.3%    100.0%");
	}

	@Test
	void hasHeadingsAndASumWithoutRoles() {
		assertThat(StatisticsTable.lines(List.of(), VOICE)).hasSize(2);
	}

}
