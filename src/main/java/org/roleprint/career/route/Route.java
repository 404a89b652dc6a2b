package org.roleprint.career.route;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

/**
 * A way from one role to another.
 *
 * @param steps at least one, each starting where the one before ends
 */
public record Route(List<RouteStep> steps) {

	/**
	 * How long the whole way usually takes.
	 * @return the sum of both ends over all steps
	 */
	public YearRange years() {
		return this.steps.stream().map((step) -> step.step().years()).reduce(new YearRange(0, 0), YearRange::plus);
	}

	/**
	 * How many of its steps are laterals.
	 * @return 0 or more
	 */
	public long laterals() {
		return this.steps.stream().filter((step) -> step.step().kind() == StepKind.LATERAL).count();
	}

	/**
	 * The slugs of the roles on the way.
	 * @return both ends included, none twice
	 */
	public List<String> slugs() {
		return Stream
			.concat(Stream.of(this.steps.get(0).from().slug()), this.steps.stream().map((step) -> step.to().slug()))
			.toList();
	}

}
