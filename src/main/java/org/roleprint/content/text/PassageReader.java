package org.roleprint.content.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import org.roleprint.content.document.Position;

/**
 * Reads the visible prose of a file. Headings, table headers, cells that only name
 * another page, addresses, code blocks and HTML are left out.
 */
public final class PassageReader {

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	private PassageReader() {
	}

	/**
	 * Reads the body of a file.
	 * @param text the whole file
	 * @return its passages in order
	 */
	public static List<Passage> body(String text) {
		Blocks blocks = new Blocks();
		PARSER.parse(new SourceText(text).body()).accept(blocks);
		return blocks.passages;
	}

	/**
	 * Reads the sentences in the front matter of a file.
	 * @param text the whole file
	 * @return its passages in order, each with its key as section
	 */
	public static List<Passage> header(String text) {
		return new SourceText(text).headerPassages();
	}

	/**
	 * Finds the blocks.
	 */
	private static final class Blocks extends AbstractVisitor {

		private final List<Passage> passages = new ArrayList<>();

		private String section = "";

		@Override
		public void visit(Heading heading) {
			if (heading.getLevel() == 2) {
				this.section = Inlines.read(heading).build("").map(Passage::text).orElse("");
			}
		}

		@Override
		public void visit(Paragraph paragraph) {
			Inlines.read(paragraph).build(this.section).ifPresent(this.passages::add);
		}

		@Override
		public void visit(CustomNode node) {
			if (node instanceof TableCell cell) {
				if (!isName(cell)) {
					Inlines.read(cell).build(this.section).ifPresent(this.passages::add);
				}
			}
			else if (!(node instanceof TableHead)) {
				visitChildren(node);
			}
		}

		private static boolean isName(TableCell cell) {
			return cell.getFirstChild() instanceof Link link && link.getNext() == null;
		}

	}

	/**
	 * Collects the text of one block.
	 */
	private static final class Inlines extends AbstractVisitor {

		private final PassageBuilder builder = new PassageBuilder();

		static PassageBuilder read(Node block) {
			Inlines inlines = new Inlines();
			inlines.visitChildren(block);
			return inlines.builder;
		}

		@Override
		public void visit(Text text) {
			String words = text.getLiteral();
			List<SourceSpan> spans = text.getSourceSpans();
			for (int i = 0, start = 0; i < spans.size(); i++) {
				boolean last = i == spans.size() - 1;
				int end = last ? words.length() : Math.min(words.length(), start + spans.get(i).getLength());
				this.builder.add(words.substring(start, end), positionOf(spans.get(i)));
				start = end;
			}
		}

		@Override
		public void visit(Code code) {
			this.builder.addCode(code.getLiteral(), positionOf(code.getSourceSpans().get(0)));
		}

		@Override
		public void visit(Link link) {
			boolean bare = link.getFirstChild() instanceof Text text
					&& link.getDestination().endsWith(text.getLiteral());
			if (!bare) {
				visitChildren(link);
			}
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			this.builder.addSpace();
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			this.builder.addSpace();
		}

		private static Position positionOf(SourceSpan span) {
			return new Position(span.getLineIndex() + 1, span.getColumnIndex() + 1);
		}

	}

}
