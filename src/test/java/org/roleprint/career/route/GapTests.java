package org.roleprint.career.route;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.roleprint.career.network.RoleDemands;
import org.roleprint.career.network.SkillDemand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.career.CareerSample.good;
import static org.roleprint.career.CareerSample.must;
import static org.roleprint.catalog.Proficiency.AWARENESS;
import static org.roleprint.catalog.Proficiency.EXPERT;
import static org.roleprint.catalog.Proficiency.PRACTITIONER;
import static org.roleprint.catalog.Proficiency.WORKING;

/**
 * What a step gains, raises and leaves behind.
 */
class GapTests {

	@Test
	void putsEachSkillWhereItChanges() {
		Gap gap = Gap.between(
				demands(must("Paging", EXPERT), must("Coaching", WORKING), must("Hiring", PRACTITIONER),
						good("Writing", WORKING)),
				demands(must("Coaching", EXPERT), must("Hiring", AWARENESS), good("Writing", WORKING),
						must("Budget", PRACTITIONER)));
		assertThat(gap.gained()).extracting(GapTests::words).containsExactly("Budget: nothing → must PRACTITIONER");
		assertThat(gap.raised()).extracting(GapTests::words).containsExactly("Coaching: must WORKING → must EXPERT");
		assertThat(gap.noLongerCentral()).extracting(GapTests::words)
			.containsExactly("Paging: must EXPERT → nothing", "Hiring: must PRACTITIONER → must AWARENESS");
	}

	@Test
	void countsSkillThatBecomesMustAsRaised() {
		Gap gap = Gap.between(demands(good("Writing", WORKING)), demands(must("Writing", WORKING)));
		assertThat(gap.raised()).extracting(GapTests::words).containsExactly("Writing: good WORKING → must WORKING");
		assertThat(gap.noLongerCentral()).isEmpty();
	}

	@Test
	void countsSkillThatIsNoLongerMustAsLessCentral() {
		Gap gap = Gap.between(demands(must("Writing", WORKING)), demands(good("Writing", WORKING)));
		assertThat(gap.noLongerCentral()).extracting(GapTests::words)
			.containsExactly("Writing: must WORKING → good WORKING");
		assertThat(gap.raised()).isEmpty();
	}

	@Test
	void sortsMustHavesAndWideChangesFirst() {
		Gap gap = Gap.between(demands(),
				demands(good("Writing", EXPERT), must("Hiring", WORKING), must("Budget", EXPERT)));
		assertThat(gap.gained()).extracting((change) -> change.skill().title())
			.containsExactly("Budget", "Hiring", "Writing");
	}

	@Test
	void isEmptyBetweenRolesThatAskForTheSame() {
		RoleDemands same = demands(must("Writing", WORKING));
		assertThat(Gap.between(same, same).isEmpty()).isTrue();
	}

	private static RoleDemands demands(SkillDemand... skills) {
		return RoleDemands.of(List.of(skills), List.of());
	}

	private static String words(SkillChange change) {
		return change.skill().title() + ": " + words(change.before()) + " → " + words(change.after());
	}

	private static String words(@Nullable SkillDemand demand) {
		return (demand != null) ? (demand.mustHave() ? "must " : "good ") + demand.proficiency() : "nothing";
	}

}
