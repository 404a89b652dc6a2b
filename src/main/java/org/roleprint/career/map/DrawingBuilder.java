package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.StepKind;

/**
 * Draws a panel: lays it out, adds the lanes of the steps within a column, and crops.
 */
final class DrawingBuilder {

	/** How far from a box's middle lines of this kind are fastened, in pixels. */
	private static final Map<StepKind, Integer> FASTENED = Map.of(StepKind.LATERAL, 11, StepKind.SPECIALISATION, -11,
			StepKind.PROMOTION, 0);

	private final Panel panel;

	private final Ranks ranks;

	private final Map<Integer, List<Lane>> lanes;

	private final LayeredLayout layout;

	private final Map<CareerPoint, Box> boxes = new LinkedHashMap<>();

	private final List<Integer> columns;

	private DrawingBuilder(Panel panel, Ranks ranks) {
		this.panel = panel;
		this.ranks = ranks;
		this.columns = ranks.of(panel.points());
		Map<Integer, List<Step>> within = panel.steps()
			.stream()
			.filter((step) -> this.ranks.of(step.from()) == this.ranks.of(step.to()))
			.collect(Collectors.groupingBy((step) -> this.ranks.of(step.from())));
		this.lanes = new HashMap<>();
		within.forEach((rank, steps) -> this.lanes.put(rank, Lane.of(steps)));
		this.layout = new LayeredLayout(panel, this.ranks,
				(rank) -> this.lanes.getOrDefault(rank, List.of()).size() * Lane.GAP);
		panel.points().forEach((point) -> this.boxes.put(point, this.layout.box(point)));
	}

	static Drawing draw(Panel panel, Ranks ranks) {
		return new DrawingBuilder(panel, ranks).drawing();
	}

	private Drawing drawing() {
		List<DrawnStep> steps = new ArrayList<>();
		this.layout.lines().forEach((step, path) -> steps.add(DrawnStep.of(step, path)));
		this.lanes.values().forEach((column) -> steps.addAll(drawn(column)));
		List<DrawnPoint> points = this.boxes.entrySet()
			.stream()
			.map((entry) -> point(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingInt(DrawnPoint::column).thenComparing((point) -> point.box().y()))
			.toList();
		return new Drawing(columns(), points, steps);
	}

	private DrawnPoint point(CareerPoint point, Box box) {
		return new DrawnPoint(point, this.panel.own().contains(point), this.columns.indexOf(this.ranks.of(point)), box,
				TitleLines.of(point.title()));
	}

	/** The lanes of one column, the shortest next to the boxes. */
	private List<DrawnStep> drawn(List<Lane> column) {
		List<Lane> sorted = column.stream().sorted(Comparator.comparingInt(this::reach)).toList();
		List<DrawnStep> steps = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			Lane lane = sorted.get(i);
			int x = box(lane.hub()).right() + (i + 1) * Lane.GAP;
			lane.steps().forEach((step) -> steps.add(DrawnStep.of(step, path(lane, step, x))));
		}
		return steps;
	}

	private int reach(Lane lane) {
		int hub = box(lane.hub()).middle();
		return lane.steps()
			.stream()
			.mapToInt((step) -> Math.abs(box(step.otherThan(lane.hub())).middle() - hub))
			.max()
			.orElse(0);
	}

	/**
	 * Starts at the hub, so that the dashes of all steps in a lane fall on each other.
	 */
	private LinePath path(Lane lane, Step step, int x) {
		Box hub = box(lane.hub());
		Box other = box(step.otherThan(lane.hub()));
		int off = FASTENED.getOrDefault(lane.kind(), 0);
		List<LinePoint> spots = new ArrayList<>(
				List.of(new LinePoint(hub.right(), hub.middle() + off), new LinePoint(x, hub.middle() + off),
						new LinePoint(x, other.middle() + off), new LinePoint(other.right(), other.middle() + off)));
		if (!step.bothWays() && step.to().equals(lane.hub())) {
			Collections.reverse(spots);
		}
		return new LinePath(spots);
	}

	private Box box(CareerPoint point) {
		return Objects.requireNonNull(this.boxes.get(point));
	}

	private List<Drawing.Column> columns() {
		return this.columns.stream().map(this::column).toList();
	}

	private Drawing.Column column(int rank) {
		List<String> levels = this.boxes.keySet()
			.stream()
			.filter((point) -> this.ranks.of(point) == rank)
			.flatMap((point) -> Stream.ofNullable(point.role()))
			.map((role) -> role.level())
			.distinct()
			.sorted()
			.map(Level::title)
			.toList();
		int x = this.boxes.entrySet()
			.stream()
			.filter((entry) -> this.ranks.of(entry.getKey()) == rank)
			.mapToInt((entry) -> entry.getValue().x())
			.min()
			.orElse(0);
		return new Drawing.Column(levels, x);
	}

}
