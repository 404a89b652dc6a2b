package org.roleprint.career.compare;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.career.network.RoleDemands;
import org.roleprint.career.network.SkillDemand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.career.CareerSample.good;
import static org.roleprint.career.CareerSample.must;
import static org.roleprint.catalog.Proficiency.AWARENESS;
import static org.roleprint.catalog.Proficiency.EXPERT;
import static org.roleprint.catalog.Proficiency.WORKING;

/**
 * Skills of several roles side by side.
 */
class SkillRowTests {

	private final List<SkillRow> rows = SkillRow
		.of(List.of(demands(must("Coaching", WORKING), must("Paging", EXPERT), must("Budget", WORKING)),
				demands(good("Coaching", EXPERT), must("Budget", AWARENESS)),
				demands(must("Coaching", WORKING), must("Writing", WORKING), must("Budget", WORKING))));

	@Test
	void putsSharedSkillsFirstThenWideGaps() {
		assertThat(this.rows).extracting((row) -> row.skill().title())
			.containsExactly("Coaching", "Budget", "Paging", "Writing");
		assertThat(this.rows).extracting(SkillRow::isShared).containsExactly(true, true, false, false);
	}

	@Test
	void countsRoleWithoutTheSkillAsNone() {
		assertThat(this.rows).extracting(SkillRow::gap).containsExactly(2, 1, 4, 2);
	}

	@Test
	void measuresEachRoleAgainstTheFirst() {
		assertThat(this.rows.get(0).againstFirst(1)).isEqualTo(2);
		assertThat(this.rows.get(0).againstFirst(2)).isZero();
		assertThat(this.rows.get(1).againstFirst(1)).isEqualTo(-1);
		assertThat(this.rows.get(2).againstFirst(1)).isEqualTo(-4);
	}

	private static RoleDemands demands(SkillDemand... skills) {
		return RoleDemands.of(List.of(skills), List.of());
	}

}
