package org.roleprint.career.route;

import java.util.Objects;

import org.roleprint.career.network.Step;
import org.roleprint.catalog.RoleCard;

/**
 * A step of a route, with what it asks for.
 *
 * @param step the step in the direction it is taken, between two roles of the catalog
 * @param gap what lies between its ends
 */
public record RouteStep(Step step, Gap gap) {

	public RoleCard from() {
		return Objects.requireNonNull(this.step.from().role());
	}

	public RoleCard to() {
		return Objects.requireNonNull(this.step.to().role());
	}

}
