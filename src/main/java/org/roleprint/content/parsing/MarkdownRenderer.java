package org.roleprint.content.parsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.PageAddress;

/**
 * Renders Markdown for pages: raw HTML is escaped, links lead to the web or, without a
 * prefix, to pages of the catalog, and nothing else is linked. Headings carry only the
 * ids that they were given, so they cannot collide with the page's own anchors.
 */
final class MarkdownRenderer {

	private final HtmlRenderer renderer;

	MarkdownRenderer(ContentFile file, List<Extension> extensions, HeadingIds ids) {
		this.renderer = HtmlRenderer.builder()
			.extensions(extensions)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.urlSanitizer(new NothingElse())
			.percentEncodeUrls(true)
			.attributeProviderFactory((context) -> new TableLabels())
			.attributeProviderFactory((context) -> ids)
			.nodeRendererFactory((context) -> new SafeNodes(file, context))
			.build();
	}

	/**
	 * Renders a node and all below it.
	 * @param node the node
	 * @param most how many characters the markup may have
	 * @return markup that a page may show as it is; empty when there is more of it
	 */
	Optional<TrustedHtml> render(Node node, int most) {
		Markup markup = new Markup(new StringBuilder(), most);
		try {
			this.renderer.render(node, markup);
			return Optional.of(new TrustedHtml(markup.text().toString().strip()));
		}
		catch (BeyondLimitException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Takes markup in, up to a limit, since a short text can make a page of any length.
	 */
	private record Markup(StringBuilder text, int most) implements Appendable {

		@Override
		public Appendable append(CharSequence more) {
			return append(more, 0, more.length());
		}

		@Override
		public Appendable append(CharSequence more, int start, int end) {
			if (this.text.length() + end - start > this.most) {
				throw new BeyondLimitException("longer than " + this.most + " characters");
			}
			this.text.append(more, start, end);
			return this;
		}

		@Override
		public Appendable append(char more) {
			return append(String.valueOf(more));
		}

	}

	/**
	 * Renders the nodes whose markup could do harm.
	 */
	private record SafeNodes(ContentFile file, HtmlNodeRendererContext context) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Link.class, Image.class, HtmlInline.class, HtmlBlock.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof Link link) {
				link(link);
			}
			else if (node instanceof HtmlInline inline) {
				escaped(inline.getLiteral());
			}
			else if (node instanceof HtmlBlock block) {
				this.context.getWriter().tag("p");
				escaped(block.getLiteral());
				this.context.getWriter().tag("/p");
				this.context.getWriter().line();
			}
			else {
				// An image: its description is all we show.
				children(node);
			}
		}

		private void link(Link link) {
			LinkTarget target = LinkTarget.of(this.file, link.getDestination());
			if (target.kind() == LinkTarget.Kind.REFUSED) {
				children(link);
				return;
			}
			PageAddress page = target.page();
			Map<String, String> attributes = new LinkedHashMap<>();
			attributes.put("href", (page != null) ? page.neutral() : this.context.encodeUrl(link.getDestination()));
			if (link.getTitle() != null) {
				attributes.put("title", link.getTitle());
			}
			this.context.getWriter().tag("a", attributes);
			children(link);
			this.context.getWriter().tag("/a");
		}

		private void escaped(String html) {
			if (!Comments.isMark(html)) {
				this.context.getWriter().text(html);
			}
		}

		private void children(Node parent) {
			for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
				this.context.render(child);
			}
		}

	}

	/**
	 * Lets no address through that a renderer of an extension might write; our own links
	 * do not ask.
	 */
	private static final class NothingElse implements UrlSanitizer {

		@Override
		public String sanitizeLinkUrl(String url) {
			return "";
		}

		@Override
		public String sanitizeImageUrl(String url) {
			return "";
		}

	}

}
