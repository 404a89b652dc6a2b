package org.roleprint.career.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.RoleCard;

/**
 * Which roles ask for alike skills at alike levels. A skill counts for more the fewer
 * roles need it: that two managers both coach says little.
 */
public final class RelatedRoles {

	/** How many related roles a page shows. */
	private static final int MOST = 6;

	private static final Comparator<Candidate> NEAREST = Comparator.comparingDouble(Candidate::score)
		.reversed()
		.thenComparing((candidate) -> candidate.role().title());

	private final CareerNetwork network;

	private final List<RoleCard> roles;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, Holders> holders = new HashMap<>();

	/** The sum of weight and level over all skills of each role. */
	private final double[] totals;

	public RelatedRoles(CareerNetwork network) {
		this.network = network;
		this.roles = network.roles();
		this.roles.forEach((role) -> this.numbers.put(role.slug(), this.numbers.size()));
		Map<String, List<Integer>> bySkill = new HashMap<>();
		this.roles.forEach((role) -> network.demands(role.slug())
			.skills()
			.forEach((need) -> bySkill.computeIfAbsent(need.skill().slug(), (key) -> new ArrayList<>())
				.add(number(role.slug()))));
		bySkill.forEach((skill, numbers) -> this.holders.put(skill, holders(skill, numbers)));
		this.totals = this.roles.stream()
			.mapToDouble((role) -> network.demands(role.slug()).skills().stream().mapToDouble(this::weight).sum())
			.toArray();
	}

	private Holders holders(String skill, List<Integer> numbers) {
		double rarity = Math.log(1 + (double) this.roles.size() / numbers.size());
		double[] weights = numbers.stream()
			.flatMap((number) -> this.network.demands(this.roles.get(number).slug()).skill(skill).stream())
			.mapToDouble((need) -> rarity * need.proficiency().bars())
			.toArray();
		return new Holders(rarity, numbers.stream().mapToInt(Integer::intValue).toArray(), weights);
	}

	private int number(String slug) {
		return this.numbers.getOrDefault(slug, -1);
	}

	private double weight(SkillDemand need) {
		Holders all = this.holders.get(need.skill().slug());
		return (all != null) ? all.rarity * need.proficiency().bars() : 0;
	}

	/**
	 * The roles nearest to one.
	 * @param slug the role's slug
	 * @return at most six, the nearest first; only roles that share a skill
	 */
	public List<RelatedRole> to(String slug) {
		Shared shared = shared(slug);
		return nearest(shared, IntStream.range(0, this.roles.size())
			.filter((number) -> number != shared.role && shared.skills[number] > 0), MOST);
	}

	/**
	 * The ones among some roles that are nearest to a role.
	 * @param slug the role's slug
	 * @param candidates the roles to choose from, by their places among the network's
	 * roles
	 * @param most how many at most
	 * @return the nearest first
	 */
	public List<RelatedRole> nearest(String slug, BitSet candidates, int most) {
		return nearest(shared(slug), candidates.stream(), most);
	}

	private List<RelatedRole> nearest(Shared shared, IntStream candidates, int most) {
		if (shared.role < 0) {
			return List.of();
		}
		int skills = this.network.demands(this.roles.get(shared.role).slug()).skills().size();
		PriorityQueue<Candidate> best = new PriorityQueue<>(NEAREST.reversed());
		candidates.forEach((number) -> {
			double score = score(shared, number);
			if (best.size() < most || score >= best.element().score()) {
				best.add(new Candidate(this.roles.get(number), shared.skills[number], score));
			}
			if (best.size() > most) {
				best.remove();
			}
		});
		return best.stream()
			.sorted(NEAREST)
			.map((one) -> new RelatedRole(one.role(), one.shared(), skills, one.score()))
			.toList();
	}

	/** What both ask for, as a part of what either asks for, level by level. */
	private double score(Shared shared, int other) {
		double both = shared.weights[other];
		double either = this.totals[shared.role] + this.totals[other] - both;
		return (either > 0) ? both / either : 0;
	}

	/** What a role shares with each other role, skill by skill over all who need it. */
	private Shared shared(String slug) {
		Shared shared = new Shared(number(slug), this.roles.size());
		for (SkillDemand need : this.network.demands(slug).skills()) {
			Holders all = this.holders.get(need.skill().slug());
			double own = weight(need);
			for (int i = 0; all != null && i < all.numbers.length; i++) {
				shared.skills[all.numbers[i]]++;
				shared.weights[all.numbers[i]] += Math.min(own, all.weights[i]);
			}
		}
		return shared;
	}

	/**
	 * Who needs a skill. A skill counts for more the fewer roles need it.
	 */
	private static final class Holders {

		private final double rarity;

		private final int[] numbers;

		private final double[] weights;

		Holders(double rarity, int[] numbers, double[] weights) {
			this.rarity = rarity;
			this.numbers = numbers;
			this.weights = weights;
		}

	}

	/** How many skills each role shares with one, and the weight of what is shared. */
	private static final class Shared {

		private final int role;

		private final int[] skills;

		private final double[] weights;

		Shared(int role, int roles) {
			this.role = role;
			this.skills = new int[roles];
			this.weights = new double[roles];
		}

	}

	/** A role that may be among the nearest. */
	private record Candidate(RoleCard role, int shared, double score) {
	}

}
