package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;

/**
 * Places points in columns and routes the steps between different columns, by the layered
 * layout of the Eclipse Layout Kernel.
 */
final class LayeredLayout {

	private static final double BETWEEN_BOXES = 14;

	private static final double BETWEEN_COLUMNS = 24;

	private static final double BETWEEN_LINES = 7;

	static {
		// Outside Eclipse nobody else tells the kernel which algorithms there are.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final Map<CareerPoint, ElkNode> nodes = new LinkedHashMap<>();

	private final Map<Step, ElkEdge> edges = new LinkedHashMap<>();

	private final Ranks ranks;

	private final List<Integer> columns;

	/**
	 * Lays out.
	 * @param panel what to place
	 * @param ranks which column each point belongs to
	 * @param margin how much room a rank's column needs at the right of its boxes, in
	 * pixels
	 */
	LayeredLayout(Panel panel, Ranks ranks, ToIntFunction<Integer> margin) {
		this.ranks = ranks;
		this.columns = ranks.of(panel.points());
		ElkNode root = root();
		panel.points().forEach((point) -> this.nodes.put(point, node(root, point, margin)));
		panel.steps()
			.stream()
			.filter((step) -> ranks.of(step.from()) != ranks.of(step.to()))
			.forEach((step) -> this.edges.put(step, edge(step)));
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
	}

	private static ElkNode root() {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.MERGE_EDGES, true);
		root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
		root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LINES);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
		return root;
	}

	private ElkNode node(ElkNode root, CareerPoint point, ToIntFunction<Integer> margin) {
		ElkNode node = ElkGraphUtil.createNode(root);
		int rank = this.ranks.of(point);
		node.setProperty(LayeredOptions.PARTITIONING_PARTITION, this.columns.indexOf(rank));
		node.setDimensions(DrawnPoint.WIDTH + margin.applyAsInt(rank), DrawnPoint.heightFor(point));
		return node;
	}

	/** Always from the lower to the higher rank, as the columns stand. */
	private ElkEdge edge(Step step) {
		boolean rises = this.ranks.of(step.from()) < this.ranks.of(step.to());
		return ElkGraphUtil.createSimpleEdge(this.nodes.get(rises ? step.from() : step.to()),
				this.nodes.get(rises ? step.to() : step.from()));
	}

	/** Where a point's box stands. */
	Box box(CareerPoint point) {
		ElkNode node = Objects.requireNonNull(this.nodes.get(point));
		return new Box((int) Math.round(node.getX()), (int) Math.round(node.getY()), DrawnPoint.WIDTH,
				(int) node.getHeight());
	}

	/** The steps between different columns, with their lines from start to end. */
	Map<Step, LinePath> lines() {
		Map<Step, LinePath> lines = new LinkedHashMap<>();
		this.edges.forEach((step, edge) -> lines.put(step, line(step, edge)));
		return lines;
	}

	private LinePath line(Step step, ElkEdge edge) {
		boolean rises = this.ranks.of(step.from()) < this.ranks.of(step.to());
		Box lower = box(rises ? step.from() : step.to());
		ElkEdgeSection section = edge.getSections().get(0);
		List<Spot> spots = new ArrayList<>();
		// The node is wider than its box by the lanes, which the line crosses.
		spots.add(new Spot(lower.right(), section.getStartY()));
		section.getBendPoints().forEach((bend) -> spots.add(new Spot(bend.getX(), bend.getY())));
		spots.add(new Spot(section.getEndX(), section.getEndY()));
		if (!rises) {
			Collections.reverse(spots);
		}
		return new LinePath(List.copyOf(spots));
	}

}
