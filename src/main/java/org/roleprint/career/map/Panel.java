package org.roleprint.career.map;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.RoleCard;

/**
 * What one drawing is to show, before anything has a place.
 *
 * @param own the points it is about
 * @param points all points, those it is about first
 * @param steps the steps to draw; both ends of each are among the points
 */
record Panel(Set<CareerPoint> own, List<CareerPoint> points, List<Step> steps) {

	/** A role with two steps back, two ahead and one to each side. */
	static Panel around(CareerNetwork network, RoleCard role) {
		CareerPoint centre = CareerPoint.of(role);
		Set<Step> steps = new LinkedHashSet<>(network.stepsAt(centre));
		for (Step step : List.copyOf(steps)) {
			if (!step.bothWays()) {
				boolean ahead = step.from().equals(centre);
				CareerPoint next = step.otherThan(centre);
				network.stepsAt(next)
					.stream()
					.filter((more) -> !more.bothWays() && next.equals(ahead ? more.from() : more.to()))
					.forEach(steps::add);
			}
		}
		return of(Set.of(centre), steps);
	}

	static Panel of(Set<CareerPoint> own, Collection<Step> steps) {
		Set<CareerPoint> points = new LinkedHashSet<>(own);
		steps.forEach((step) -> {
			points.add(step.from());
			points.add(step.to());
		});
		return new Panel(own, List.copyOf(points), List.copyOf(steps));
	}

}
