package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;

import org.roleprint.catalog.LevelGrid;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.Prose;

/**
 * Reads the grid of a level: one row for each dimension, in their order.
 */
final class LevelGridParser {

	private static final List<String> COLUMNS = List.of("Dimension", "At this level");

	private LevelGridParser() {
	}

	/**
	 * Reads the table below a heading.
	 * @param section the heading and what stands below it
	 * @param source the file
	 * @return a text for each dimension; empty when one is missing, which is reported
	 */
	static List<Prose> parse(Outline.Part section, MarkdownSource source) {
		Problems problems = source.problems();
		int before = problems.found().size();
		List<TableRows.Row> rows = TableRows.of(section.nodes(), COLUMNS, section.at(), source);
		List<String> names = new ArrayList<>();
		for (TableRows.Row row : rows) {
			String name = name(row, source);
			if (LevelGrid.DIMENSIONS.stream().noneMatch(name::equalsIgnoreCase)) {
				problems.error(row.at(), "unknown row \"" + name + "\" in the grid"
						+ Closest.hint(name, LevelGrid.DIMENSIONS) + "; " + form());
			}
			else if (names.stream().anyMatch(name::equalsIgnoreCase)) {
				problems.error(row.at(), "the row \"" + name + "\" stands twice in the grid; keep one of the two");
			}
			names.add(name);
		}
		if (problems.found().size() == before) {
			order(rows, section, source);
		}
		return (problems.found().size() > before) ? List.of()
				: rows.stream()
					.map((row) -> source.prose(MarkdownSource.children(row.cells().get(1)), row.at()))
					.toList();
	}

	/** All rows are known and none stands twice: is one missing, or misplaced? */
	private static void order(List<TableRows.Row> rows, Outline.Part section, MarkdownSource source) {
		Problems problems = source.problems();
		List<String> names = rows.stream().map((row) -> name(row, source)).toList();
		List<String> missing = LevelGrid.DIMENSIONS.stream()
			.filter((dimension) -> names.stream().noneMatch(dimension::equalsIgnoreCase))
			.toList();
		missing.forEach((dimension) -> problems.error(section.at(),
				"the row \"" + dimension + "\" is missing in the grid; " + form()));
		for (int index = 0; missing.isEmpty() && index < rows.size(); index++) {
			String expected = LevelGrid.DIMENSIONS.get(index);
			if (!names.get(index).equalsIgnoreCase(expected)) {
				problems.error(rows.get(index).at(),
						"the row \"" + names.get(index) + "\" stands where \"" + expected + "\" belongs; " + form());
				return;
			}
		}
	}

	private static String name(TableRows.Row row, MarkdownSource source) {
		return source.english(PlainText.of(row.cells().get(0)));
	}

	private static String form() {
		return "the rows are " + String.join(", ", LevelGrid.DIMENSIONS) + ", in this order";
	}

}
