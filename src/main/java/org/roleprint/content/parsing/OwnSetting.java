package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

import org.roleprint.content.document.Blueprint.KpiRow;

/**
 * The end of a KPI's last cell that says why the role sets a target of its own.
 */
final class OwnSetting {

	private OwnSetting() {
	}

	/**
	 * Takes the reason out of a cell.
	 * @param cell the cell, which loses the mark and all behind it
	 * @return what stood behind the mark; empty without one
	 */
	static List<Node> cutFrom(Node cell) {
		List<Node> reason = new ArrayList<>();
		for (Node child : MarkdownSource.children(cell)) {
			if (!reason.isEmpty()) {
				reason.add(child);
			}
			else if (child instanceof Text text && text.getLiteral().contains(KpiRow.OWN_SETTING)) {
				reason.add(behindMark(text));
			}
		}
		reason.forEach(Node::unlink);
		return reason;
	}

	private static Text behindMark(Text text) {
		String words = text.getLiteral();
		int mark = words.indexOf(KpiRow.OWN_SETTING);
		text.setLiteral(words.substring(0, mark).stripTrailing());
		Text behind = new Text(words.substring(mark + KpiRow.OWN_SETTING.length()).stripLeading());
		behind.setSourceSpans(text.getSourceSpans());
		return behind;
	}

}
