package org.roleprint.career.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.roleprint.career.CareerSample;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.RoleCard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.career.CareerSample.must;
import static org.roleprint.catalog.Proficiency.AWARENESS;
import static org.roleprint.catalog.Proficiency.EXPERT;
import static org.roleprint.catalog.Proficiency.WORKING;

/**
 * Which roles are related, and why.
 */
class RelatedRolesTests {

	private final CareerSample sample = new CareerSample();

	@Test
	void countsSharedSkillsOfTheRoleLookedFrom() {
		role("One", must("Coaching", EXPERT), must("Paging", EXPERT), must("Budget", WORKING));
		role("Other", must("Coaching", EXPERT), must("Paging", WORKING));
		assertThat(related("one")).singleElement().extracting(RelatedRolesTests::share).isEqualTo("2 of 3");
		assertThat(related("other")).singleElement().extracting(RelatedRolesTests::share).isEqualTo("2 of 2");
	}

	private static String share(RelatedRole related) {
		return related.shared() + " of " + related.of();
	}

	@Test
	void weighsRareSkillsMoreThanCommonOnes() {
		role("One", must("Coaching", EXPERT), must("Paging", EXPERT));
		role("Sharing the rare one", must("Paging", EXPERT));
		role("Sharing the common one", must("Coaching", EXPERT));
		role("Third", must("Coaching", EXPERT), must("Budget", EXPERT));
		role("Fourth", must("Coaching", EXPERT), must("Budget", EXPERT));
		assertThat(related("one")).extracting((related) -> related.role().title()).startsWith("Sharing the rare one");
	}

	@Test
	void putsAlikeLevelsBeforeFarOnes() {
		role("One", must("Coaching", EXPERT));
		role("Beginner", must("Coaching", AWARENESS));
		role("Peer", must("Coaching", EXPERT));
		assertThat(related("one")).extracting((related) -> related.role().title()).containsExactly("Peer", "Beginner");
		assertThat(related("one")).extracting(RelatedRole::score).first().isEqualTo(1.0);
	}

	@Test
	void leavesOutRolesThatShareNothing() {
		role("One", must("Coaching", EXPERT));
		role("Other", must("Paging", EXPERT));
		role("Empty");
		assertThat(related("one")).isEmpty();
		assertThat(related("empty")).isEmpty();
	}

	@Test
	void stopsAtSix() {
		for (int i = 0; i < 9; i++) {
			role("Role " + i, must("Coaching", EXPERT));
		}
		assertThat(related("role-0")).hasSize(6);
	}

	@Test
	void agreesWithComparingAllPairsSkillBySkill() {
		Random random = new Random(7);
		for (int i = 0; i < 40; i++) {
			role("Role " + i,
					IntStream.range(0, 15)
						.filter((skill) -> random.nextInt(3) == 0)
						.mapToObj((skill) -> must("Skill " + skill, Proficiency.values()[random.nextInt(4)]))
						.toArray(SkillDemand[]::new));
		}
		CareerNetwork network = this.sample.network();
		RelatedRoles related = new RelatedRoles(network);
		assertThat(network.roles())
			.allSatisfy((role) -> assertThat(related.to(role.slug())).extracting(RelatedRole::score)
				.usingComparatorForType(Comparator.comparingDouble((score) -> Math.rint(score * 1e9)), Double.class)
				.containsExactlyElementsOf(scores(network, role)));
	}

	private static List<Double> scores(CareerNetwork network, RoleCard role) {
		return network.roles()
			.stream()
			.filter((other) -> !other.equals(role))
			.map((other) -> both(network, role, other, Math::min) / both(network, role, other, Math::max))
			.filter((score) -> score > 0)
			.sorted(Comparator.reverseOrder())
			.limit(6)
			.toList();
	}

	private static double both(CareerNetwork network, RoleCard one, RoleCard other, DoubleBinaryOperator merge) {
		return IntStream.range(0, 15)
			.mapToObj((skill) -> "skill-" + skill)
			.mapToDouble((skill) -> merge.applyAsDouble(weight(network, one, skill), weight(network, other, skill)))
			.sum();
	}

	private static double weight(CareerNetwork network, RoleCard role, String skill) {
		long holders = network.roles()
			.stream()
			.filter((holder) -> network.demands(holder.slug()).skill(skill).isPresent())
			.count();
		return network.demands(role.slug())
			.skill(skill)
			.map((need) -> Math.log(1 + (double) network.roles().size() / holders) * need.proficiency().bars())
			.orElse(0.0);
	}

	private void role(String title, SkillDemand... skills) {
		this.sample.role(title, SampleLevels.MANAGER).demands(title, List.of(), skills);
	}

	private List<RelatedRole> related(String slug) {
		return new RelatedRoles(this.sample.network()).to(slug);
	}

}
