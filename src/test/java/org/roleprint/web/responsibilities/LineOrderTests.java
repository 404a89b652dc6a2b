package org.roleprint.web.responsibilities;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of all responsibilities, known without reading them.
 */
class LineOrderTests {

	private static final Ref PEOPLE = new Ref("people", "People", 20);

	private static final Ref STRATEGY = new Ref("strategy", "Strategy", 10);

	private static final RoleCard FIRST = role("first", Map.of(PEOPLE, 2L, STRATEGY, 1L));

	private static final RoleCard SECOND = role("second", Map.of(PEOPLE, 1L));

	@Test
	void ordersByAreaThenRoleThenPlace() {
		LineOrder index = LineOrder.of(List.of(FIRST, SECOND), Set.of(), RoleCard::areas);
		assertThat(places(index, 0, 4)).containsExactly("strategy first 0", "people first 0", "people first 1",
				"people second 0");
		assertThat(index.size()).isEqualTo(4);
		assertThat(index.roles()).isEqualTo(2);
		assertThat(index.starts()).containsExactly(Map.entry(STRATEGY, 0), Map.entry(PEOPLE, 1));
	}

	@Test
	void laysOutThePlacesOfOnePageOnly() {
		LineOrder index = LineOrder.of(List.of(FIRST, SECOND), Set.of(), RoleCard::areas);
		assertThat(places(index, 0, 2)).containsExactly("strategy first 0", "people first 0");
		assertThat(places(index, 2, 4)).containsExactly("people first 1", "people second 0");
		assertThat(places(index, 3, 9)).containsExactly("people second 0");
		assertThat(places(index, 4, 9)).isEmpty();
	}

	@Test
	void keepsToChosenAreas() {
		LineOrder strategy = LineOrder.of(List.of(FIRST, SECOND), Set.of("strategy"), RoleCard::areas);
		assertThat(strategy.size()).isEqualTo(1);
		assertThat(strategy.roles()).isEqualTo(1);
		assertThat(LineOrder.of(List.of(FIRST, SECOND), Set.of("elsewhere"), RoleCard::areas).size()).isZero();
	}

	@Test
	void countsOnlyTheLinesThatAreFound() {
		LineOrder found = LineOrder.of(List.of(FIRST, SECOND), Set.of(),
				(role) -> role.equals(FIRST) ? Map.of(PEOPLE, 1L) : Map.of());
		assertThat(places(found, 0, 9)).containsExactly("people first 0");
		assertThat(found.roles()).isEqualTo(1);
	}

	private static List<String> places(LineOrder index, int from, int to) {
		return index.places(from, to)
			.stream()
			.map((place) -> place.area().slug() + " " + place.role().slug() + " " + place.index())
			.toList();
	}

	private static RoleCard role(String slug, Map<Ref, Long> areas) {
		return new RoleCard(slug, slug, "", new RoleCard.Lead("", List.of()), new Ref("family", "Family", 10),
				SampleLevels.HEAD, List.of(), null, areas, List.of(), List.of(), List.of());
	}

}
