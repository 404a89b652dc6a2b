package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

import org.roleprint.content.document.Position;

/**
 * Nodes cut at the headings of one rank.
 *
 * @param lead what stands before the first heading
 * @param parts a part for each heading
 */
record Outline(List<Node> lead, List<Part> parts) {

	/**
	 * A heading and what stands below it.
	 *
	 * @param title the heading's words; fixed words of the format in English
	 * @param written the heading's words as they stand there
	 * @param at where the heading begins
	 * @param nodes what stands below, up to the next heading of the rank
	 */
	record Part(String title, String written, Position at, List<Node> nodes) {
	}

	static Outline of(List<Node> nodes, int rank, MarkdownSource source) {
		List<Node> lead = new ArrayList<>();
		List<Part> parts = new ArrayList<>();
		List<Node> current = lead;
		for (Node node : nodes) {
			if (node instanceof Heading heading && heading.getLevel() == rank) {
				current = new ArrayList<>();
				String words = PlainText.of(heading);
				// Headings of the third rank may be an author's own.
				parts.add(new Part((rank == 2) ? source.english(words) : words, words, source.at(heading), current));
			}
			else {
				current.add(node);
			}
		}
		return new Outline(lead, parts);
	}

}
