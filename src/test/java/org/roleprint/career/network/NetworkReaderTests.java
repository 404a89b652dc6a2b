package org.roleprint.career.network;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.catalog.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The network as it is read from the catalog.
 */
@SampleCatalogTest
class NetworkReaderTests {

	@Autowired
	private Catalog catalog;

	@Test
	void tellsStepOnceThoughBothPagesTellIt() {
		CareerNetwork network = NetworkReader.read(this.catalog.edition());
		assertThat(network.steps()).extracting((step) -> step.from().title() + " > " + step.to().title())
			.containsExactlyInAnyOrder("DevOps Manager > Director of SRE", "Director of SRE > Global Head of SRE",
					"Director of SRE > Principal Engineer", "DevOps Manager > Head of DevOps");
	}

	@Test
	void keepsTheWordsOfBothPages() {
		CareerNetwork network = NetworkReader.read(this.catalog.edition());
		assertThat(network.steps()).filteredOn(Step::isWithinCatalog).allSatisfy((step) -> {
			assertThat(step.words().leaving()).isNotNull();
			assertThat(step.words().arriving()).isNotNull();
		});
	}

	@Test
	void takesOnlySidewaysStepsBothWays() {
		CareerNetwork network = NetworkReader.read(this.catalog.edition());
		assertThat(network.steps()).filteredOn(Step::bothWays).extracting(Step::kind).containsExactly(StepKind.LATERAL);
	}

	@Test
	void leavesOutRetiredRoles() {
		assertThat(NetworkReader.read(this.catalog.edition()).roles()).extracting(RoleCard::slug)
			.containsExactly("director-of-sre", "global-head-of-sre", "devops-manager", "head-of-devops");
	}

	@Test
	void readsWhatEachRoleDemands() {
		RoleDemands demands = NetworkReader.read(this.catalog.edition()).demands("director-of-sre");
		assertThat(demands.skills()).extracting((need) -> need.skill().title() + " " + need.proficiency())
			.containsExactly("Incident management " + Proficiency.EXPERT, "Organisation design " + Proficiency.WORKING);
		assertThat(demands.skill("incident-management")).get().extracting(SkillDemand::mustHave).isEqualTo(true);
		assertThat(demands.kpi("slo-attainment")).get().extracting(KpiDemand::cadence).isEqualTo("Monthly");
		assertThat(demands.kpi("unknown")).isEmpty();
	}

}
