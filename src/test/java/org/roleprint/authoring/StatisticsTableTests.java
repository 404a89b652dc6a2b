package org.roleprint.authoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.authoring.prose.RoleStatistics;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the table that {@code --report} prints.
 */
class StatisticsTableTests {

	@Test
	void alignsItsColumnsAndNamesTheHighestOverlap() {
		assertThat(StatisticsTable.lines(List.of(new RoleStatistics("head-of-x", 2100, 20, 8, 15, 12, 0.456, "y"),
				new RoleStatistics("y", 90, 1, 1, 2, 3, 0, ""))))
			.containsExactly("role       words  responsibilities  areas  skills  KPIs  highest overlap",
					"head-of-x   2100                20      8      15    12  0.46% with y",
					"y             90                 1      1       2     3  none");
	}

	@Test
	void hasHeadingsWithoutRoles() {
		assertThat(StatisticsTable.lines(List.of())).hasSize(1);
	}

}
