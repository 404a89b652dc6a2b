package org.roleprint.content.parsing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import org.roleprint.content.document.PageAddress;

/**
 * Rewrites the links of a Markdown text that lead to other files into link-neutral ones,
 * cuts the author's own comments, and leaves every other character alone.
 */
final class NeutralLinks extends AbstractVisitor {

	private final MarkdownSource source;

	private final String body;

	/** Where an address begins, and what stands there instead. */
	private final TreeMap<Integer, Replacement> replacements = new TreeMap<>();

	private NeutralLinks(MarkdownSource source) {
		this.source = source;
		this.body = source.body();
	}

	/**
	 * An address and the one that takes its place.
	 *
	 * @param written as it stands in the file
	 * @param neutral as readers of other places need it
	 */
	private record Replacement(String written, String neutral) {
	}

	/**
	 * Rewrites a body.
	 * @param source the file, its tree still whole
	 * @return the Markdown, for example with {@code ](~/skills/x)}
	 */
	static String of(MarkdownSource source) {
		NeutralLinks links = new NeutralLinks(source);
		source.root().accept(links);
		source.ownComments().forEach(links::cut);
		return links.rewritten().strip() + "\n";
	}

	private String rewritten() {
		StringBuilder text = new StringBuilder(this.body.length());
		int from = 0;
		for (Map.Entry<Integer, Replacement> entry : this.replacements.entrySet()) {
			if (entry.getKey() >= from) {
				text.append(this.body, from, entry.getKey()).append(entry.getValue().neutral());
				from = entry.getKey() + entry.getValue().written().length();
			}
		}
		return text.append(this.body, from, this.body.length()).toString();
	}

	@Override
	public void visit(Link link) {
		replace(link, link.getDestination());
		visitChildren(link);
	}

	@Override
	public void visit(LinkReferenceDefinition definition) {
		replace(definition, definition.getDestination());
	}

	private void cut(SourceSpan span) {
		String written = this.body.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
		this.replacements.put(span.getInputIndex(), new Replacement(written, ""));
	}

	private void replace(Node node, String destination) {
		PageAddress page = LinkTarget.of(this.source.file(), destination).page();
		List<SourceSpan> spans = node.getSourceSpans();
		if (page == null || spans.isEmpty()) {
			return;
		}
		SourceSpan last = spans.get(spans.size() - 1);
		int begin = spans.get(0).getInputIndex();
		int index = this.body.substring(begin, last.getInputIndex() + last.getLength()).lastIndexOf(destination);
		if (index >= 0) {
			this.replacements.put(begin + index, new Replacement(destination, page.neutral()));
		}
	}

}
