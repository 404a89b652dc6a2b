package org.roleprint.career.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.RoleCard;

/**
 * Panels larger than any that a page shows.
 */
final class Panels {

	private Panels() {
	}

	/** Some roles with every step that one of them has. */
	static Panel of(CareerNetwork network, List<RoleCard> roles) {
		Set<CareerPoint> own = new LinkedHashSet<>(roles.stream().map(CareerPoint::of).toList());
		Set<Step> steps = new LinkedHashSet<>();
		own.forEach((point) -> steps.addAll(network.stepsAt(point)));
		return Panel.of(own, steps);
	}

}
