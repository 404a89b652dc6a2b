package org.roleprint.content.parsing;

import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Collects the visible words below a node: headings inside it, table headers and
 * addresses are left out, and blocks are parted by line ends.
 */
final class PlainText extends AbstractVisitor {

	/** Begins at the first of several blanks only, lest each of them is tried. */
	private static final Pattern LINE_ENDS = Pattern.compile("(?<!\\s)\\s*\n\\s*");

	private final StringBuilder words = new StringBuilder();

	private PlainText() {
	}

	static String of(Node node) {
		PlainText text = new PlainText();
		if (node instanceof Heading heading) {
			text.visitChildren(heading);
		}
		else {
			node.accept(text);
		}
		String words = text.words.toString().strip();
		return (words.indexOf('\n') < 0) ? words : LINE_ENDS.matcher(words).replaceAll("\n");
	}

	@Override
	public void visit(Text text) {
		this.words.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(Heading heading) {
		this.words.append('\n');
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		this.words.append('\n');
	}

	@Override
	public void visit(FencedCodeBlock block) {
		this.words.append(block.getLiteral()).append('\n');
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		this.words.append(block.getLiteral()).append('\n');
	}

	@Override
	public void visit(HtmlInline html) {
		if (!Comments.isMark(html.getLiteral())) {
			this.words.append(html.getLiteral());
		}
	}

	@Override
	public void visit(HtmlBlock html) {
		if (!Comments.isMark(html.getLiteral())) {
			this.words.append(html.getLiteral()).append('\n');
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableHead) {
			return;
		}
		visitChildren(node);
		if (node instanceof TableCell) {
			this.words.append('\n');
		}
	}

}
