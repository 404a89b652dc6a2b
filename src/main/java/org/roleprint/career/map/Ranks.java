package org.roleprint.career.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;

/**
 * In which column each point stands: roles by the rank of their level, a title outside
 * the catalog where its steps put it.
 */
final class Ranks {

	private static final int UNKNOWN = 2;

	private final Map<CareerPoint, Integer> ranks = new HashMap<>();

	private Ranks() {
	}

	static Ranks of(CareerNetwork network) {
		Ranks ranks = new Ranks();
		network.roles().forEach((role) -> ranks.ranks.put(CareerPoint.of(role), role.level().rank()));
		network.steps()
			.stream()
			.flatMap((step) -> Stream.of(step.from(), step.to()))
			.filter((point) -> !point.isInCatalog())
			.forEach((point) -> ranks.ranks.computeIfAbsent(point, (key) -> guess(point, network.stepsAt(point))));
		return ranks;
	}

	/** Beside a neighbour, but above whoever is promoted to it; else just below. */
	private static int guess(CareerPoint point, List<Step> own) {
		Optional<Integer> beside = ranks(own.stream().filter(Step::bothWays).map((step) -> step.otherThan(point)))
			.min(Integer::compare);
		Optional<Integer> below = ranks(
				own.stream().filter((step) -> !step.bothWays() && step.to().equals(point)).map(Step::from))
			.max(Integer::compare);
		Optional<Integer> above = ranks(
				own.stream().filter((step) -> !step.bothWays() && step.from().equals(point)).map(Step::to))
			.min(Integer::compare);
		int lowest = below.map((rank) -> rank + 1).orElse(Integer.MIN_VALUE);
		int likely = beside.or(() -> above.map((rank) -> rank - 1)).orElse(below.isPresent() ? lowest : UNKNOWN);
		return Math.max(lowest, likely);
	}

	private static Stream<Integer> ranks(Stream<CareerPoint> points) {
		return points.map(CareerPoint::role).filter(Objects::nonNull).map((role) -> role.level().rank());
	}

	int of(CareerPoint point) {
		return this.ranks.getOrDefault(point, UNKNOWN);
	}

	/** The ranks of these points, lowest first. */
	List<Integer> of(Collection<CareerPoint> points) {
		return points.stream().map(this::of).distinct().sorted().toList();
	}

}
