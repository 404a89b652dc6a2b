package org.roleprint.career.route;

import java.util.List;
import java.util.Optional;

import org.roleprint.career.compare.RelatedRole;
import org.roleprint.career.compare.RelatedRoles;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.RoleCard;

/**
 * Finds the best routes between two roles of a network.
 */
public final class RouteFinder {

	/** How many routes are worth reading. */
	private static final int MOST = 5;

	private final CareerNetwork network;

	private final RelatedRoles related;

	private final StepGraph graph;

	public RouteFinder(CareerNetwork network, RelatedRoles related) {
		this.network = network;
		this.related = related;
		this.graph = new StepGraph(network);
	}

	/**
	 * The routes between two roles: at most five, without a role twice, through roles of
	 * the catalog only; those with the fewest laterals first, then the fewest steps, then
	 * the fewest years.
	 * @param from the role it starts from
	 * @param to another role
	 * @return the routes, or what can be reached instead
	 */
	public Routes routes(RoleCard from, RoleCard to) {
		List<Route> routes = find(from.slug(), to.slug(), MOST);
		if (!routes.isEmpty()) {
			return new Routes(from, to, routes, List.of(), false);
		}
		return new Routes(from, to, routes, nearest(from, to),
				this.graph.reachableFrom(to.slug()).get(this.graph.number(from.slug())));
	}

	/**
	 * The best route between two roles.
	 * @param from slug of a role of the network
	 * @param to slug of another one
	 * @return empty when no steps lead there
	 */
	public Optional<Route> best(String from, String to) {
		return find(from, to, 1).stream().findFirst();
	}

	private List<Route> find(String from, String to, int most) {
		return new RouteSearch(this.graph, from, to).best(most).stream().map(this::route).toList();
	}

	private Route route(List<Leg> legs) {
		return new Route(legs.stream().map(Leg::step).map(this::routeStep).toList());
	}

	private RouteStep routeStep(Step step) {
		return new RouteStep(step,
				Gap.between(this.network.demands(step.from().key()), this.network.demands(step.to().key())));
	}

	private List<RelatedRole> nearest(RoleCard from, RoleCard to) {
		return this.related.nearest(to.slug(), this.graph.reachableFrom(from.slug()), MOST);
	}

}
