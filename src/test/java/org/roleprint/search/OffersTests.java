package org.roleprint.search;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.RoleBuilder;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.search.query.RolePart;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a search offers above all lines because the question named a role.
 */
@SearchTest
class OffersTests {

	@Autowired
	private SampleSearch search;

	@BeforeEach
	void fill() {
		CareerStepEntry up = new CareerStepEntry(StepDirection.TO, "keeper-of-keys", "Keeper of Keys",
				StepKind.PROMOTION, new YearRange(2, 4), new TrustedHtml("<p>More locks.</p>"));
		this.search.fill("offers", List.of(role("Gate Manager", "Keeper of Keys").steps(List.of(up)).build(),
				role("Senior Gate Manager", "Keeper of Keys").build(), role("Fence Lead", "Gate Manager").build(),
				role("Keeper of Keys", "Mayor").alsoKnownAs(List.of("Chief Keeper")).build()));
	}

	private static RoleBuilder role(String title, String boss) {
		RoleEntry plain = SearchSamples.role(title, "reliability", SampleLevels.MANAGER,
				SearchSamples.line("people-and-teams", "Rounds of " + title, "Walks along every wall."));
		return RoleBuilder.like(plain).reportsTo(List.of(boss)).skills(List.of()).kpis(List.of()).sections(List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gate manager", "manager, gates" })
	void offersLongerTitlesAndWhereStepsLeadBesideATitleAlone(String typed) {
		Offers offers = this.search.find(typed).offers();
		assertThat(offers.near()).extracting(RoleCard::slug).containsExactly("senior-gate-manager", "keeper-of-keys");
		assertThat(offers.isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gate manager rounds", "gate manager kpis of rounds", "gate manager vs fence lead",
			"walls", "who reports to the gate manager" })
	void offersNoneWhereMoreIsAskedThanATitle(String typed) {
		assertThat(this.search.find(typed).offers().near()).isEmpty();
	}

	@Test
	void offersThePartOfRolesNearATitleBesideItsOwn() {
		Offers offers = this.search.find("gate manager first 90 days").offers();
		assertThat(offers.part()).isEqualTo(RolePart.FIRST_YEAR);
		assertThat(offers.roles()).extracting(RoleCard::slug).containsExactly("gate-manager");
		assertThat(offers.near()).extracting(RoleCard::slug).containsExactly("senior-gate-manager", "keeper-of-keys");
	}

	@ParameterizedTest
	@ValueSource(strings = { "who reports to the Keeper of Keys?", "reports to chief keeper",
			"direct reports of a keeper of keys", "roles reporting to our keeper of keys" })
	void offersTheRolesThatReportSomewhere(String typed) {
		SearchResults results = this.search.find(typed);
		assertThat(results.outcome()).isEqualTo(SearchResults.Outcome.FOUND);
		assertThat(results.offers().reporting()).extracting(RoleCard::slug)
			.containsExactly("gate-manager", "senior-gate-manager");
		assertThat(results.offers().part()).isNull();
	}

	@Test
	void tellsWhoReportsThereFromWhereARoleReportsItself() {
		Offers offers = this.search.find("who does the gate manager report to").offers();
		assertThat(offers.reporting()).isEmpty();
		assertThat(offers.part()).isNotNull();
		assertThat(this.search.find("who reports to the fence lead").offers().isEmpty()).isTrue();
	}

}
