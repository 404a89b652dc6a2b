package org.roleprint.search.index;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeedTests {

	@Test
	void oneThatIsEnoughStandsAlone() {
		Need need = new Need(List.of(1, 4, 3), 3);
		assertThat(need.smallestSets(10)).containsExactly(List.of(1), List.of(2));
	}

	@Test
	void nothingInSetIsNeedless() {
		Need need = new Need(List.of(4, 2, 2, 1, 1), 4);
		assertThat(need.smallestSets(20)).containsExactly(List.of(0), List.of(1, 2), List.of(1, 3, 4),
				List.of(2, 3, 4));
	}

	@Test
	void leavesOffBeyondSoManyPlaces() {
		Need need = new Need(List.of(1, 1, 1, 1, 1, 1, 1, 1), 4);
		assertThat(need.smallestSets(8)).isEmpty();
	}

	@Test
	void moreThanThereIsIsNeverEnough() {
		assertThat(new Need(List.of(1, 2), 4).smallestSets(8)).isEmpty();
	}

}
