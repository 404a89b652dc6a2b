package org.roleprint.career.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.catalog.RoleCard;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.RoleDemands;
import org.roleprint.career.network.SkillDemand;

/**
 * Which roles ask for alike skills at alike levels. A skill counts for more the fewer
 * roles need it: that two managers both coach says little.
 */
public final class RelatedRoles {

	/** How many related roles a page shows. */
	private static final int MOST = 6;

	private final CareerNetwork network;

	private final Map<String, List<RoleCard>> holders = new HashMap<>();

	private final Map<String, Double> rarity = new HashMap<>();

	/** The sum of weight and level over all skills of each role. */
	private final Map<String, Double> totals = new HashMap<>();

	public RelatedRoles(CareerNetwork network) {
		this.network = network;
		network.roles()
			.forEach((role) -> network.demands(role.slug())
				.skills()
				.forEach((need) -> this.holders.computeIfAbsent(need.skill().slug(), (key) -> new ArrayList<>())
					.add(role)));
		this.holders.forEach(
				(skill, roles) -> this.rarity.put(skill, Math.log(1 + (double) network.roles().size() / roles.size())));
		network.roles()
			.forEach((role) -> this.totals.put(role.slug(),
					network.demands(role.slug()).skills().stream().mapToDouble(this::weight).sum()));
	}

	private double weight(SkillDemand need) {
		return this.rarity.getOrDefault(need.skill().slug(), 0.0) * need.proficiency().bars();
	}

	/**
	 * The roles nearest to one.
	 * @param slug the role's slug
	 * @return at most six, the nearest first; only roles that share a skill
	 */
	public List<RelatedRole> to(String slug) {
		Map<String, RoleCard> candidates = new HashMap<>();
		this.network.demands(slug)
			.skills()
			.forEach((need) -> this.holders.getOrDefault(need.skill().slug(), List.of())
				.forEach((role) -> candidates.put(role.slug(), role)));
		candidates.remove(slug);
		return nearest(slug, candidates.values(), MOST);
	}

	/**
	 * The ones among some roles that are nearest to a role.
	 * @param slug the role's slug
	 * @param candidates the roles to choose from
	 * @param most how many at most
	 * @return the nearest first
	 */
	public List<RelatedRole> nearest(String slug, Collection<RoleCard> candidates, int most) {
		return candidates.stream()
			.map((role) -> related(slug, role))
			.sorted(Comparator.comparingDouble(RelatedRole::score)
				.reversed()
				.thenComparing((related) -> related.role().title()))
			.limit(most)
			.toList();
	}

	/** What both ask for, as a part of what either asks for, level by level. */
	private RelatedRole related(String slug, RoleCard other) {
		RoleDemands own = this.network.demands(slug);
		RoleDemands theirs = this.network.demands(other.slug());
		double both = 0;
		int shared = 0;
		for (SkillDemand need : own.skills()) {
			SkillDemand same = theirs.skillsBySlug().get(need.skill().slug());
			if (same != null) {
				shared++;
				both += Math.min(weight(need), weight(same));
			}
		}
		double either = this.totals.getOrDefault(slug, 0.0) + this.totals.getOrDefault(other.slug(), 0.0) - both;
		return new RelatedRole(other, shared, own.skills().size(), (either > 0) ? both / either : 0);
	}

}
