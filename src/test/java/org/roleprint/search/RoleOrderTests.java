package org.roleprint.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.roleprint.search.index.LineIndex.Ranked;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the order of roles is made from.
 */
class RoleOrderTests {

	private static final List<Ranked> LINES = List.of(line(4, 10), line(2, 9), line(7, 8), line(2, 8), line(1, 5),
			line(7, 5), line(1, 4), line(1, 4), line(1, 4), line(9, 2));

	@Test
	void takesTheBestLineAndALittleOfTheNextOnes() {
		assertThat(order(0).places((place) -> 0)).containsExactly(4, 2, 7, 1, 9);
		assertThat(order(0.5f).places((place) -> 0)).containsExactly(2, 7, 4, 1, 9);
	}

	@Test
	void addsWhatARoleStandsFor() {
		RoleOrder order = RoleOrder.of(LINES, 10, 0, (place) -> (place == 7) ? 3 : 0);
		assertThat(order.places((place) -> 0)).containsExactly(7, 4, 2, 1, 9);
	}

	@Test
	void movesTheNearestUp() {
		Map<Integer, Double> near = Map.of(9, 0.9, 7, 0.3);
		assertThat(order(0).places((place) -> near.getOrDefault(place, 0.0))).containsExactly(7, 9, 4, 2, 1);
	}

	@Test
	void countsNearnessAgainstTheBestRoleWhateverItsScore() {
		List<Ranked> tenfold = LINES.stream().map((line) -> line(line.role(), 10 * line.score())).toList();
		RoleOrder order = RoleOrder.of(tenfold, 10, 0, (place) -> 0);
		assertThat(order.places((place) -> 0.1 * place)).isEqualTo(order(0).places((place) -> 0.1 * place));
	}

	@Test
	void addsNoRoleThatWordsDidNotFind() {
		assertThat(order(0).places((place) -> (place == 5) ? 2 : 0)).containsExactly(4, 2, 7, 1, 9);
		assertThat(RoleOrder.of(List.of(), 10, 0, (place) -> 0).places((place) -> 1)).isEmpty();
	}

	private static RoleOrder order(float secondLine) {
		return RoleOrder.of(LINES, 10, secondLine, (place) -> 0);
	}

	private static Ranked line(int role, float score) {
		return new Ranked(role, "line", score);
	}

}
