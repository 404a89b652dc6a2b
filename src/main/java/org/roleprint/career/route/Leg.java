package org.roleprint.career.route;

import org.roleprint.career.network.Step;

/**
 * An edge of the graph: a step in the direction it is taken. Two legs are never equal, as
 * the graph needs it.
 */
final class Leg {

	private final Step step;

	private final long cost;

	Leg(Step step, long cost) {
		this.step = step;
		this.cost = cost;
	}

	Step step() {
		return this.step;
	}

	long cost() {
		return this.cost;
	}

}
