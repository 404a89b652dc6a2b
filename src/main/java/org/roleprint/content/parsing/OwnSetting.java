package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

import org.roleprint.content.document.Blueprint.KpiRow;
import org.roleprint.content.document.FormatWords;

/**
 * The end of a KPI's last cell that says why the role sets a target of its own.
 */
final class OwnSetting {

	private OwnSetting() {
	}

	/**
	 * Takes the reason out of a cell.
	 * @param cell the cell, which loses the mark and all behind it
	 * @param words how the mark is written
	 * @return what stood behind the mark; empty without one
	 */
	static List<Node> cutFrom(Node cell, FormatWords words) {
		Pattern mark = mark(words);
		List<Node> reason = new ArrayList<>();
		for (Node child : MarkdownSource.children(cell)) {
			if (!reason.isEmpty()) {
				reason.add(child);
			}
			else if (child instanceof Text text) {
				Matcher found = mark.matcher(text.getLiteral());
				if (found.find()) {
					reason.add(behindMark(text, found));
				}
			}
		}
		reason.forEach(Node::unlink);
		return reason;
	}

	private static Pattern mark(FormatWords words) {
		String english = KpiRow.OWN_SETTING.substring(0, KpiRow.OWN_SETTING.length() - 1);
		return Pattern.compile(words.written(english)
			.stream()
			.map((word) -> Pattern.quote(word + ":"))
			.collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Text behindMark(Text text, Matcher mark) {
		String words = text.getLiteral();
		text.setLiteral(words.substring(0, mark.start()).stripTrailing());
		Text behind = new Text(words.substring(mark.end()).stripLeading());
		behind.setSourceSpans(text.getSourceSpans());
		return behind;
	}

}
