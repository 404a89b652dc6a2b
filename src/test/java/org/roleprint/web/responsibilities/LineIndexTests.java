package org.roleprint.web.responsibilities;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.Level;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of all responsibilities, known without reading them.
 */
class LineIndexTests {

	private static final Ref PEOPLE = new Ref("people", "People", 20);

	private static final Ref STRATEGY = new Ref("strategy", "Strategy", 10);

	private static final RoleCard FIRST = role("first", Map.of(PEOPLE, 2L, STRATEGY, 1L));

	private static final RoleCard SECOND = role("second", Map.of(PEOPLE, 1L));

	@Test
	void ordersByAreaThenRoleThenPlace() {
		assertThat(LineIndex.of(List.of(FIRST, SECOND), Set.of()))
			.extracting((place) -> place.area().slug() + " " + place.role().slug() + " " + place.index())
			.containsExactly("strategy first 0", "people first 0", "people first 1", "people second 0");
	}

	@Test
	void keepsToChosenAreas() {
		assertThat(LineIndex.of(List.of(FIRST, SECOND), Set.of("strategy"))).hasSize(1);
		assertThat(LineIndex.of(List.of(FIRST, SECOND), Set.of("elsewhere"))).isEmpty();
	}

	private static RoleCard role(String slug, Map<Ref, Long> areas) {
		return new RoleCard(slug, slug, "", new Ref("family", "Family", 10), Level.HEAD, List.of(), null, areas,
				List.of(), List.of());
	}

}
