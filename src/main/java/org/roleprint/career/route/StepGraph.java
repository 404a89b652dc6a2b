package org.roleprint.career.route;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.Step;

/**
 * The steps between roles of the catalog as a directed graph: a leg for each direction in
 * which a step is taken. Of two steps between the same roles the better one counts.
 */
final class StepGraph {

	private final Graph<String, Leg> graph = new SimpleDirectedWeightedGraph<>(Leg.class);

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Arcs arcs;

	private final Arcs backwards;

	StepGraph(CareerNetwork network) {
		network.roles().forEach((role) -> this.graph.addVertex(role.slug()));
		network.steps().stream().filter(Step::isWithinCatalog).forEach((step) -> {
			add(step);
			if (step.bothWays()) {
				add(step.reversed());
			}
		});
		this.graph.vertexSet().forEach((slug) -> this.numbers.put(slug, this.numbers.size()));
		List<Leg> legs = List.copyOf(this.graph.edgeSet());
		this.arcs = new Arcs(legs, this.numbers.size(), this::startOf, this::endOf);
		this.backwards = new Arcs(legs, this.numbers.size(), this::endOf, this::startOf);
	}

	private void add(Step step) {
		if (step.from().equals(step.to())) {
			return;
		}
		long cost = RouteOrder.cost(step);
		Leg known = this.graph.getEdge(step.from().key(), step.to().key());
		if (known != null && known.cost() <= cost) {
			return;
		}
		if (known != null) {
			this.graph.removeEdge(known);
		}
		Leg leg = new Leg(step, cost);
		this.graph.addEdge(step.from().key(), step.to().key(), leg);
		this.graph.setEdgeWeight(leg, (double) cost);
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

	Graph<String, Leg> graph() {
		return this.graph;
	}

	Arcs arcs() {
		return this.arcs;
	}

	/** The same legs, each from its end to its start. */
	Arcs backwards() {
		return this.backwards;
	}

}
