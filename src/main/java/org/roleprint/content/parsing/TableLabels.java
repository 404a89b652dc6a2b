package org.roleprint.content.parsing;

import java.util.Map;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

/**
 * Writes the column's heading into every cell of a table, so that a page can stack the
 * cells on a phone and still say what each is. Takes out the alignment, which is the
 * page's business.
 */
final class TableLabels implements AttributeProvider {

	private static final String LABEL = "data-label";

	@Override
	public void setAttributes(Node node, String tag, Map<String, @Nullable String> attributes) {
		attributes.remove("align");
		if (node instanceof TableCell cell && !cell.isHeader()) {
			Node heading = heading(cell);
			if (heading != null) {
				attributes.put(LABEL, Words.below(heading));
			}
		}
	}

	private static @Nullable Node heading(TableCell cell) {
		Node table = cell.getParent();
		while (table != null && !(table instanceof TableBlock)) {
			table = table.getParent();
		}
		if (table == null) {
			return null;
		}
		// The first part of a table is its head, which holds one row.
		Node heading = table.getFirstChild().getFirstChild().getFirstChild();
		for (Node before = cell.getPrevious(); before != null && heading != null; before = before.getPrevious()) {
			heading = heading.getNext();
		}
		return heading;
	}

	/**
	 * Collects the words of a heading.
	 */
	private static final class Words extends AbstractVisitor {

		private final StringBuilder words = new StringBuilder();

		static String below(Node heading) {
			Words collector = new Words();
			collector.visitChildren(heading);
			return collector.words.toString().strip();
		}

		@Override
		public void visit(Text text) {
			this.words.append(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			this.words.append(code.getLiteral());
		}

	}

}
