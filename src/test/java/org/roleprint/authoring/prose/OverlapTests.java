package org.roleprint.authoring.prose;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.roleprint.content.document.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Holds how the shared wording of two blueprints is measured.
 */
class OverlapTests {

	@Test
	void measuresRunsOfEightWordsAgainstTheRolesOwn() {
		RoleText first = ProseSamples.role("first", "One two three four five six seven eight nine ten.");
		RoleText second = ProseSamples.role("second", "Zero one TWO three, four five six seven eight. Nine.");
		List<Optional<Overlap>> overlaps = Overlap.highest(List.of(first, second));
		assertThat(overlaps.get(0)).hasValueSatisfying((overlap) -> {
			assertThat(overlap.other()).isSameAs(second);
			assertThat(overlap.shared()).containsExactly("one two three four five six seven eight",
					"two three four five six seven eight nine");
			assertThat(overlap.percent()).isCloseTo(66.67, within(0.01));
		});
	}

	@Test
	void namesTheRoleThatSharesMost() {
		RoleText first = ProseSamples.role("first", "One two three four five six seven eight nine ten.");
		RoleText little = ProseSamples.role("little", "One two three four five six seven eight.");
		RoleText much = ProseSamples.role("much", "One two three four five six seven eight nine.");
		assertThat(Overlap.highest(List.of(first, little, much)).get(0)).map(Overlap::other).containsSame(much);
	}

	@Test
	void sharesNothingAcrossPassages() {
		RoleText first = ProseSamples.role("first", "One two three four.\n\nFive six seven eight.");
		RoleText second = ProseSamples.role("second", "One two three four. Five six seven eight.");
		assertThat(Overlap.highest(List.of(first, second))).containsOnly(Optional.empty());
	}

	@Test
	void leavesTheHeadOfACareerLineOut() {
		String line = "## Career path\n- Global Head of Very Large Things, promotion, 4–7 years. Sees %s.\n";
		RoleText first = ProseSamples.role("first", line.formatted("the one"));
		RoleText second = ProseSamples.role("second", line.formatted("the other"));
		assertThat(Overlap.highest(List.of(first, second))).containsOnly(Optional.empty());
	}

	@Test
	void remembersWhereARunFirstStands() {
		RoleText role = ProseSamples.role("first", "Before it.\n\nOne two three four five six seven eight.");
		assertThat(role.runs()).containsOnlyKeys("one two three four five six seven eight")
			.containsValue(new Position(3, 1));
	}

}
