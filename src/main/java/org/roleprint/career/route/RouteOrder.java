package org.roleprint.career.route;

import org.roleprint.career.network.Step;
import org.roleprint.catalog.StepKind;

/**
 * Which route comes first: the fewest laterals ("promotions and specialisations before
 * laterals"), then the fewest steps, then the fewest years. The three are packed in one
 * number, so that the cost of a route is the sum of its steps' costs.
 */
final class RouteOrder {

	/** More than the years of any route: both ends of a step's range are two digits. */
	private static final long STEP = 100_000;

	/** More than the steps of any route, with their years. */
	private static final long LATERAL = STEP * 100_000;

	private RouteOrder() {
	}

	/** A number that a double holds exactly, sums over a thousand steps included. */
	static long cost(Step step) {
		long years = (long) step.years().min() + step.years().max();
		return ((step.kind() == StepKind.LATERAL) ? LATERAL : 0) + STEP + years;
	}

}
