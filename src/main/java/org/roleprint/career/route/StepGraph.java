package org.roleprint.career.route;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.Step;

/**
 * The steps between roles of the catalog as a directed graph: a leg for each direction in
 * which a step is taken. Of two steps between the same roles the better one counts.
 */
final class StepGraph {

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Arcs arcs;

	private final Arcs backwards;

	StepGraph(CareerNetwork network) {
		network.roles().forEach((role) -> this.numbers.put(role.slug(), this.numbers.size()));
		Map<Ends, Leg> best = new LinkedHashMap<>();
		network.steps().stream().filter(Step::isWithinCatalog).forEach((step) -> {
			keepBetter(best, step);
			if (step.bothWays()) {
				keepBetter(best, step.reversed());
			}
		});
		List<Leg> legs = List.copyOf(best.values());
		this.arcs = new Arcs(legs, this.numbers.size(), this::startOf, this::endOf);
		this.backwards = new Arcs(legs, this.numbers.size(), this::endOf, this::startOf);
	}

	private static void keepBetter(Map<Ends, Leg> best, Step step) {
		if (!step.from().equals(step.to())) {
			Leg leg = new Leg(step, RouteOrder.cost(step));
			best.merge(new Ends(step.from().key(), step.to().key()), leg,
					(known, other) -> (known.cost() <= other.cost()) ? known : other);
		}
	}

	private int startOf(Leg leg) {
		return number(leg.step().from().key());
	}

	private int endOf(Leg leg) {
		return number(leg.step().to().key());
	}

	/** The number of a role among the nodes of the arcs: its place in the network. */
	int number(String slug) {
		return this.numbers.getOrDefault(slug, -1);
	}

	/** The numbers of all other roles that steps lead to from one. */
	BitSet reachableFrom(String slug) {
		BitSet reached = this.arcs.reachableFrom(number(slug));
		reached.clear(number(slug));
		return reached;
	}

	Arcs arcs() {
		return this.arcs;
	}

	/** The same legs, each from its end to its start. */
	Arcs backwards() {
		return this.backwards;
	}

	/** Which roles a leg joins, by their slugs. */
	private record Ends(String from, String to) {
	}

}
