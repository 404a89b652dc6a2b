package org.roleprint.catalog.listing;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.FormerName;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.address.Place;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which page has a name when several could.
 */
class PageNamesTests {

	private static final CatalogName CHIEF = new CatalogName(Kind.ROLE, "chief", "Chief of Calls", List.of("Boss"),
			List.of(), List.of(), false);

	private static final CatalogName LEAD = new CatalogName(Kind.ROLE, "lead", "Boss", List.of("Tact"), List.of(),
			List.of("Chief of Calls"), false);

	private static final CatalogName TACT = new CatalogName(Kind.SKILL, "tact", "Tact", List.of(), List.of(),
			List.of("Manners"), false);

	private static final Moves MOVES = new Moves(
			List.of(new Move(Place.page("/skills/poise"), Place.page("/skills"), true, "Skills"),
					new Move(Place.page("/roles/guard"), Place.page("/roles/lead"), false, "Boss"),
					new Move(Place.page("/guides/x"), Place.page("/guides"), true, "Guides")),
			List.of(new FormerName("Grace", "/skills/poise"), new FormerName("Manners", "/skills/poise"),
					new FormerName("Watchman", "/roles/lead")));

	private final PageNames names = new PageNames(List.of(CHIEF, LEAD, TACT), MOVES.givenUp());

	@Test
	void rolesGoBeforeSkillsAndTitlesBeforeOtherNames() {
		assertThat(this.names.called("boss")).containsExactly(LEAD);
		assertThat(this.names.called("Tact")).containsExactly(LEAD);
		assertThat(this.names.called("BÓSS")).containsExactly(LEAD);
	}

	@Test
	void whoHadNameOnceIsOfferedBesideWhoHasItNow() {
		assertThat(this.names.called("Chief_of-Calls")).containsExactly(CHIEF, LEAD);
		assertThat(this.names.called("manners")).containsExactly(TACT);
	}

	@Test
	void whatWasGivenUpIsFoundWhereNothingElseIs() {
		assertThat(this.names.called("grace")).extracting(CatalogName::path).containsExactly("/skills/poise");
		assertThat(this.names.called("Poise")).extracting(CatalogName::path).containsExactly("/skills/poise");
	}

	@Test
	void nothingIsCalledNothing() {
		assertThat(this.names.called("")).isEmpty();
		assertThat(this.names.called(" _-+")).isEmpty();
		assertThat(this.names.called("Watchman")).isEmpty();
	}

	@Test
	void pageTakesOverWhatMovedToIt() {
		CatalogName lead = LEAD.with(MOVES);
		assertThat(lead.formerSlugs()).containsExactly("guard");
		assertThat(lead.formerNames()).containsExactly("Watchman");
	}

}
