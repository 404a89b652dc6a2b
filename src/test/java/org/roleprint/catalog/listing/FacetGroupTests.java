package org.roleprint.catalog.listing;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.Move;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.address.Place;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters in addresses that were written before something moved.
 */
class FacetGroupTests {

	private static final Moves MOVES = new Moves(List.of(
			to("/skills/firefighting", "/skills/incident-management", false), to("/skills/poise", "/skills", true),
			to("/skills/tact", "/guides/tact", false), to("/kpis/uptime", "/kpis/slo-attainment", false),
			to("/about/levels#m1", "/about/levels#manager", false),
			to("/roles?family=ops", "/roles?family=reliability", false),
			to("/responsibilities?area=people", "/responsibilities?area=people-and-teams", false)), List.of());

	@ParameterizedTest
	@CsvSource({ "skill, firefighting, incident-management", "kpi, uptime, slo-attainment", "level, m1, manager",
			"family, ops, reliability", "area, people, people-and-teams", "kpi, firefighting, firefighting",
			"skill, poise, poise", "skill, tact, tact", "skill, coaching, coaching", "skill, a&b, a&b",
			"family, ops#x, ops#x", "level, '', ''" })
	void readsSlugAsWhatItIsNow(String parameter, String slug, String now) {
		assertThat(FacetGroup.values()).filteredOn((group) -> group.parameter().equals(parameter))
			.singleElement()
			.satisfies((group) -> assertThat(group.slugNow(slug, MOVES)).isEqualTo(now));
	}

	private static Move to(String from, String to, boolean gone) {
		return new Move(Place.parse(from).orElseThrow(), Place.parse(to).orElseThrow(), gone, "");
	}

}
