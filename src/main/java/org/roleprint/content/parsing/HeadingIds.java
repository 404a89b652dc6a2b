package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.GuideDocument;

/**
 * The headings that can be linked: those of the upper ranks that stand in no list and no
 * quotation. Each gets an id made of its words, which rules hold apart from the page's
 * own.
 */
final class HeadingIds implements AttributeProvider {

	private static final int LOWEST_RANK = 3;

	private static final int MAX_LENGTH = 100;

	private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();

	/**
	 * Gives the headings of a guide their ids.
	 * @param source the file, its tree still whole
	 * @return in order
	 */
	List<GuideDocument.Heading> ofGuide(MarkdownSource source) {
		return MarkdownSource.children(source.root())
			.stream()
			.filter(HeadingIds::isLinked)
			.map((node) -> heading(node, Slug.of(PlainText.of(node)), source))
			.toList();
	}

	/**
	 * Gives the headings within a section their ids, which begin with the section's: "90
	 * days" may stand in several. Of two alike in one section the first is linked.
	 * @param nodes what stands in the section
	 * @param section the section's id
	 * @param source the file
	 * @return in order
	 */
	List<GuideDocument.Heading> ofSection(List<Node> nodes, String section, MarkdownSource source) {
		Set<String> taken = new HashSet<>();
		List<GuideDocument.Heading> headings = new ArrayList<>();
		for (Node node : nodes) {
			String slug = isLinked(node) ? Slug.of(PlainText.of(node)) : "";
			String id = section + "-" + slug;
			if (!slug.isEmpty() && id.length() <= MAX_LENGTH && taken.add(id)) {
				headings.add(heading(node, id, source));
			}
		}
		return headings;
	}

	private static boolean isLinked(Node node) {
		return node instanceof Heading heading && heading.getLevel() <= LOWEST_RANK
				&& node.getParent() instanceof Document;
	}

	private GuideDocument.Heading heading(Node node, String id, MarkdownSource source) {
		this.ids.put(node, id);
		return new GuideDocument.Heading(id, PlainText.of(node), source.at(node));
	}

	@Override
	public void setAttributes(Node node, String tag, Map<String, @Nullable String> attributes) {
		String id = this.ids.get(node);
		if (id != null) {
			attributes.put("id", id);
		}
	}

}
