package org.roleprint.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How two orders of roles become one.
 */
class RoleOrderTests {

	private static final List<Integer> FOUND = List.of(4, 2, 7, 1, 9, 3);

	@Test
	void movesTheNearestUpPastSomeThatFitAlike() {
		assertThat(RoleOrder.fused(FOUND, List.of(9, 4), 0.2f)).containsExactly(4, 9, 2, 7, 1, 3);
	}

	@Test
	void keepsTheOrderByWordsWhereNothingIsNear() {
		assertThat(RoleOrder.fused(FOUND, List.of(), 0.2f)).isEqualTo(FOUND);
		assertThat(RoleOrder.fused(FOUND, List.of(9, 3, 1), 0)).isEqualTo(FOUND);
	}

	@Test
	void addsNoRoleThatWordsDidNotFind() {
		assertThat(RoleOrder.fused(FOUND, List.of(5, 6), 0.2f)).isEqualTo(FOUND);
	}

}
