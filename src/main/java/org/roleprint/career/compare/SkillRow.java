package org.roleprint.career.compare;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.career.network.RoleDemands;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.Ref;

/**
 * A skill that at least one of the compared roles needs.
 *
 * @param skill the skill
 * @param cells each role's demand, in the order of the roles; empty where it has none
 */
public record SkillRow(Ref skill, List<Optional<SkillDemand>> cells) {

	private static final Comparator<SkillRow> ORDER = Comparator.comparing(SkillRow::isShared)
		.thenComparing(SkillRow::holders)
		.thenComparing(SkillRow::gap)
		.reversed()
		.thenComparing(SkillRow::skill);

	/**
	 * The skills all roles need first, then by how many need them and by the widest gap.
	 */
	static List<SkillRow> of(List<RoleDemands> roles) {
		Set<Ref> skills = new LinkedHashSet<>();
		roles.forEach((role) -> role.skills().forEach((need) -> skills.add(need.skill())));
		return skills.stream()
			.map((skill) -> new SkillRow(skill, roles.stream().map((role) -> role.skill(skill.slug())).toList()))
			.sorted(ORDER)
			.toList();
	}

	/**
	 * Says whether every role needs it.
	 * @return true when no cell is empty
	 */
	public boolean isShared() {
		return this.cells.stream().allMatch(Optional::isPresent);
	}

	/**
	 * Says whether every role needs it at the same level.
	 * @return false as well when a role does not need it
	 */
	public boolean isSame() {
		return isShared() && gap() == 0;
	}

	/**
	 * How far apart the roles are.
	 * @return levels between the highest and the lowest demand; a role without it counts
	 * 0
	 */
	public int gap() {
		return bars().max(Comparator.naturalOrder()).orElse(0) - bars().min(Comparator.naturalOrder()).orElse(0);
	}

	/**
	 * How much more a role asks for than the first one.
	 * @param column the role, from 0
	 * @return levels, negative for less
	 */
	public int againstFirst(int column) {
		List<Integer> bars = bars().toList();
		return bars.get(column) - bars.get(0);
	}

	private long holders() {
		return this.cells.stream().flatMap(Optional::stream).count();
	}

	private Stream<Integer> bars() {
		return this.cells.stream().map((cell) -> cell.map((need) -> need.proficiency().bars()).orElse(0));
	}

}
