package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

import org.roleprint.content.document.Position;

/**
 * The body rows of a table whose columns are fixed.
 */
final class TableRows {

	private TableRows() {
	}

	/**
	 * A row.
	 *
	 * @param cells its cells, as many as the table has columns
	 * @param at where the row begins
	 */
	record Row(List<Node> cells, Position at) {
	}

	/**
	 * Reads the one table among some nodes and reports everything else.
	 * @param nodes the nodes of a section
	 * @param columns the names of the columns
	 * @param where the section, where a missing table is reported
	 * @param source the file
	 * @return the rows whose cells are all filled
	 */
	static List<Row> of(List<Node> nodes, List<String> columns, Position where, MarkdownSource source) {
		List<Row> rows = new ArrayList<>();
		String form = "| " + String.join(" | ", columns) + " |";
		Optional<Node> table = nodes.stream().filter(TableBlock.class::isInstance).findFirst();
		nodes.stream()
			.filter((node) -> table.filter(node::equals).isEmpty())
			.forEach((node) -> source.problems()
				.error(source.at(node), "only one table with the columns " + form + " can stand here; "
						+ "add its lines to that table or move it"));
		if (table.isEmpty()) {
			source.problems()
				.error(where, "the table is missing; begin it with \"" + form + "\" and a line \""
						+ "|---".repeat(columns.size()) + "|\"");
			return rows;
		}
		for (Node part : MarkdownSource.children(table.get())) {
			if (part instanceof TableHead head) {
				checkHead(head, columns, source);
			}
			else if (part instanceof TableBody body) {
				MarkdownSource.children(body).forEach((row) -> row((TableRow) row, columns, source, rows));
			}
		}
		return rows;
	}

	private static void checkHead(TableHead head, List<String> columns, MarkdownSource source) {
		List<String> names = MarkdownSource.children(head.getFirstChild())
			.stream()
			.map((cell) -> source.english(PlainText.of(cell)).toLowerCase(Locale.ROOT))
			.toList();
		List<String> expected = columns.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
		if (!names.equals(expected)) {
			source.problems()
				.error(source.at(head), "the columns must be " + String.join(", ", columns) + "; write \"| "
						+ String.join(" | ", columns) + " |\"");
		}
	}

	private static void row(TableRow row, List<String> columns, MarkdownSource source, List<Row> rows) {
		List<Node> cells = MarkdownSource.children(row);
		if (TableShape.cells(source.firstLine(row)) != columns.size() || cells.size() != columns.size()) {
			// The shape of every table is checked, and reported, in one place.
			return;
		}
		boolean filled = true;
		for (int index = 0; index < cells.size(); index++) {
			if (cells.get(index).getFirstChild() == null) {
				source.problems().error(source.at(row), "the cell \"" + columns.get(index) + "\" is empty; fill it in");
				filled = false;
			}
		}
		if (filled) {
			rows.add(new Row(cells, source.at(row)));
		}
	}

}
