package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.StepKind;

/**
 * A vertical line beside a column that joins one of its points, the hub, to others of the
 * same column. A layered layout has no lines within a layer, so laterals get lanes.
 *
 * @param hub the point all steps of the lane share
 * @param kind the kind all steps of the lane share
 * @param steps the steps
 */
record Lane(CareerPoint hub, StepKind kind, List<Step> steps) {

	/** How far lanes are apart, in pixels. */
	static final int GAP = 8;

	/** The fewest lanes for the steps: the point with the most steps becomes a hub. */
	static List<Lane> of(List<Step> steps) {
		List<Step> rest = new ArrayList<>(steps);
		List<Lane> lanes = new ArrayList<>();
		while (!rest.isEmpty()) {
			Lane widest = widest(rest);
			lanes.add(widest);
			rest.removeAll(widest.steps);
		}
		return lanes;
	}

	private static Lane widest(List<Step> steps) {
		Map<List<Object>, List<Step>> byHub = steps.stream()
			.flatMap((step) -> Stream.of(Map.entry(List.<Object>of(step.from(), step.kind()), step),
					Map.entry(List.<Object>of(step.to(), step.kind()), step)))
			.collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return byHub.entrySet()
			.stream()
			.map((entry) -> new Lane((CareerPoint) entry.getKey().get(0), (StepKind) entry.getKey().get(1),
					entry.getValue()))
			.max(Comparator.comparingInt((Lane lane) -> lane.steps.size()))
			.orElseThrow();
	}

}
