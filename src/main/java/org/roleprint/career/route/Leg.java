package org.roleprint.career.route;

import org.roleprint.career.network.Step;

/**
 * An edge of the graph.
 *
 * @param step the step in the direction it is taken
 * @param cost how much it weighs against others, see {@link RouteOrder}
 */
record Leg(Step step, long cost) {

}
