package org.roleprint.content.parsing;

import java.util.List;
import java.util.Map;

import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.GuideDocument;

/**
 * The headings of a guide that can be linked: those of the upper two ranks that stand in
 * no list and no quotation. Each gets the slug of its words as id, which rules hold apart
 * from the page's own.
 */
final class GuideHeadings implements AttributeProvider {

	private static final int LOWEST_RANK = 3;

	/**
	 * Finds them.
	 * @param source the file, its tree still whole
	 * @return in order
	 */
	static List<GuideDocument.Heading> of(MarkdownSource source) {
		return MarkdownSource.children(source.root())
			.stream()
			.filter(GuideHeadings::isLinked)
			.map((node) -> new GuideDocument.Heading(anchor(node), PlainText.of(node), source.at(node)))
			.toList();
	}

	private static boolean isLinked(Node node) {
		return node instanceof Heading heading && heading.getLevel() <= LOWEST_RANK
				&& node.getParent() instanceof Document;
	}

	private static String anchor(Node heading) {
		return Slug.of(PlainText.of(heading));
	}

	@Override
	public void setAttributes(Node node, String tag, Map<String, @Nullable String> attributes) {
		if (isLinked(node)) {
			attributes.put("id", anchor(node));
		}
	}

}
