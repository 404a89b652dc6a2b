package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.Prose;
import org.roleprint.content.parsing.MarkdownLimits.Excess;

/**
 * The body of one file as a Markdown tree whose nodes know their places.
 */
final class MarkdownSource {

	private static final int MAX_BLOCK_NESTING = 30;

	private static final int MAX_INLINE_NESTING = 30;

	/** H2 holds no longer text in one column. */
	private static final int MAX_HTML = 1_000_000;

	/**
	 * How many characters links may repeat of addresses that the text writes only once.
	 */
	private static final int MAX_REPEATED = 100_000;

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create(),
			AutolinkExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.maxOpenBlockParsers(MAX_BLOCK_NESTING)
		.maxInlineNesting(MAX_INLINE_NESTING)
		.build();

	private final ContentFile file;

	private final Problems problems;

	private final HeadingIds headings = new HeadingIds();

	private final MarkdownRenderer renderer;

	private final List<String> lines;

	private final int bodyLine;

	private final String body;

	private final Node root;

	private final List<SourceSpan> ownComments;

	private MarkdownSource(ContentFile file, int bodyLine, List<String> lines, Problems problems) {
		this.file = file;
		this.problems = problems;
		this.bodyLine = bodyLine;
		this.lines = lines;
		this.body = body(lines, bodyLine);
		this.renderer = new MarkdownRenderer(file, EXTENSIONS, this.headings);
		this.root = PARSER.parse(this.body);
		this.ownComments = Comments.dropFrom(this.root);
	}

	/**
	 * Reads the body of a file.
	 * @param file the file
	 * @param bodyLine how many lines stand before the body
	 * @param problems where problems are reported, now and later
	 * @return empty when it holds more than can be read; then reported
	 */
	static Optional<MarkdownSource> of(ContentFile file, int bodyLine, Problems problems) {
		List<String> lines = List.of(file.text().split("\n", -1));
		Optional<Excess> excess = MarkdownLimits.excess(body(lines, bodyLine), MAX_BLOCK_NESTING);
		excess.ifPresent((found) -> problems.error(new Position(bodyLine + found.line() + 1, 1), found.message()));
		return excess.isPresent() ? Optional.empty() : Optional.of(new MarkdownSource(file, bodyLine, lines, problems))
			.filter(MarkdownSource::repeatsLittle);
	}

	/**
	 * Many links may share one long address, and each would write it to the page.
	 */
	private boolean repeatsLittle() {
		long most = MAX_REPEATED + 4L * this.body.length();
		long written = 0;
		for (org.commonmark.node.Link link : linkNodes(this.root)) {
			written += link.getDestination().length() + Objects.toString(link.getTitle(), "").length();
			if (written > most) {
				this.problems.error(at(link), "the links of this file up to here share addresses so long that they "
						+ "write more than " + most + " characters; write shorter addresses");
				return false;
			}
		}
		return true;
	}

	ContentFile file() {
		return this.file;
	}

	Problems problems() {
		return this.problems;
	}

	HeadingIds headings() {
		return this.headings;
	}

	/** What a fixed word of the format means. */
	String english(String written) {
		return this.file.words().english(written);
	}

	Node root() {
		return this.root;
	}

	/**
	 * Where the author's own comments stood, which the tree no longer holds.
	 * @return in order
	 */
	List<SourceSpan> ownComments() {
		return this.ownComments;
	}

	/**
	 * The text below the front matter.
	 * @return Markdown as written
	 */
	String body() {
		return this.body;
	}

	private static String body(List<String> lines, int bodyLine) {
		return String.join("\n", lines.subList(Math.min(bodyLine, lines.size()), lines.size()));
	}

	/**
	 * Where a node begins in the file.
	 * @param node the node
	 * @return the file's beginning when the node has no place
	 */
	Position at(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			return Position.START;
		}
		String line = firstLine(node);
		int blanks = line.length() - line.stripLeading().length();
		return new Position(this.bodyLine + spans.get(0).getLineIndex() + 1,
				spans.get(0).getColumnIndex() + blanks + 1);
	}

	/**
	 * The source of a node's first line, from where the node begins.
	 * @param node the node
	 * @return empty when the node has no place
	 */
	String firstLine(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			return "";
		}
		SourceSpan first = spans.get(0);
		String line = this.lines.get(this.bodyLine + first.getLineIndex());
		return line.substring(first.getColumnIndex(),
				Math.min(line.length(), first.getColumnIndex() + first.getLength()));
	}

	/**
	 * The source of a node, line by line.
	 * @param node the node
	 * @return whole lines as written
	 */
	List<String> lines(Node node) {
		return node.getSourceSpans()
			.stream()
			.map((span) -> this.lines.get(this.bodyLine + span.getLineIndex()))
			.toList();
	}

	/**
	 * Renders nodes, which leave the tree for it.
	 * @param nodes the nodes, in order
	 * @param otherwise where they would have stood, were there any
	 * @return the prose; empty for no nodes
	 */
	Prose prose(List<Node> nodes, Position otherwise) {
		if (nodes.isEmpty()) {
			return Prose.missing(otherwise);
		}
		Position at = at(nodes.get(0));
		Document holder = new Document();
		nodes.forEach(holder::appendChild);
		Optional<TrustedHtml> html = this.renderer.render(holder, MAX_HTML);
		if (html.isEmpty()) {
			this.problems.error(at, "this part is too long for a page; cut it to less than a million characters");
			return Prose.missing(at);
		}
		return new Prose(html.get(), PlainText.of(holder), links(holder), at);
	}

	/**
	 * Every link below a node.
	 * @param node the node
	 * @return in order
	 */
	List<Link> links(Node node) {
		return linkNodes(node).stream().map(this::link).toList();
	}

	private static List<org.commonmark.node.Link> linkNodes(Node node) {
		List<org.commonmark.node.Link> links = new ArrayList<>();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(org.commonmark.node.Link found) {
				links.add(found);
				visitChildren(found);
			}
		});
		return links;
	}

	Link link(org.commonmark.node.Link node) {
		LinkTarget target = LinkTarget.of(this.file, node.getDestination());
		return new Link(PlainText.of(node), node.getDestination(), target.page(), at(node));
	}

	/** The children of a node, in order. */
	static List<Node> children(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			children.add(child);
		}
		return children;
	}

}
