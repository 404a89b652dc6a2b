package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The graph of a layered drawing, from left to right: its nodes are boxes, and bends
 * where a line passes a layer on its way to one further on. Lines join neighbouring
 * layers only. Nodes are numbered from 0.
 */
final class Layers {

	private final List<List<Integer>> order = new ArrayList<>();

	private final List<Node> nodes = new ArrayList<>();

	Layers(int count) {
		for (int layer = 0; layer < count; layer++) {
			this.order.add(new ArrayList<>());
		}
	}

	/** Adds a node at the bottom of a layer; height 0 makes it a bend. */
	int add(int layer, double height) {
		int number = this.nodes.size();
		this.nodes.add(new Node(layer, height, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
		this.order.get(layer).add(number);
		return number;
	}

	/** Joins a node with one of the next layer. */
	void join(int from, int to) {
		this.nodes.get(from).after().add(to);
		this.nodes.get(to).before().add(from);
	}

	/** Says of two nodes of one layer that they belong together. */
	void pair(int one, int other) {
		this.nodes.get(one).beside().add(other);
		this.nodes.get(other).beside().add(one);
	}

	int count() {
		return this.order.size();
	}

	int size() {
		return this.nodes.size();
	}

	/** The nodes of a layer, from top to bottom. */
	List<Integer> order(int layer) {
		return this.order.get(layer);
	}

	void arrange(int layer, List<Integer> nodesFromTop) {
		this.order.set(layer, new ArrayList<>(nodesFromTop));
	}

	int layerOf(int node) {
		return this.nodes.get(node).layer();
	}

	double heightOf(int node) {
		return this.nodes.get(node).height();
	}

	boolean isBend(int node) {
		return this.nodes.get(node).height() == 0;
	}

	/** The nodes of the layer before that a node is joined with. */
	Set<Integer> before(int node) {
		return this.nodes.get(node).before();
	}

	/** The nodes of the next layer that a node is joined with. */
	Set<Integer> after(int node) {
		return this.nodes.get(node).after();
	}

	/** The nodes of its own layer that a node belongs to. */
	Set<Integer> beside(int node) {
		return this.nodes.get(node).beside();
	}

	/** Whether no line joins a node with another layer. */
	boolean isLoose(int node) {
		return before(node).isEmpty() && after(node).isEmpty();
	}

	/** The place of each node in its layer, from 0 at the top. */
	int[] places() {
		int[] places = new int[size()];
		for (List<Integer> layer : this.order) {
			for (int place = 0; place < layer.size(); place++) {
				places[layer.get(place)] = place;
			}
		}
		return places;
	}

	/**
	 * A node.
	 *
	 * @param layer its layer
	 * @param height how high, 0 for a bend
	 * @param before the nodes of the layer before that it is joined with
	 * @param after those of the next one
	 * @param beside those of its own layer that it belongs to
	 */
	private record Node(int layer, double height, Set<Integer> before, Set<Integer> after, Set<Integer> beside) {
	}

}
