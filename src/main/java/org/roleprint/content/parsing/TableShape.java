package org.roleprint.content.parsing;

/**
 * Counts the cells of a table's line on its source, since the tree drops what is too many
 * and invents what is missing.
 */
final class TableShape {

	private TableShape() {
	}

	/**
	 * How many cells a line holds.
	 * @param line the line as written
	 * @return 0 for a line without any bar
	 */
	static int cells(String line) {
		String row = line.strip();
		int bars = bars(row);
		if (bars == 0) {
			return 0;
		}
		int outer = row.startsWith("|") ? 1 : 0;
		outer += (row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|")) ? 1 : 0;
		return bars + 1 - outer;
	}

	private static int bars(String row) {
		int bars = 0;
		for (int index = 0; index < row.length(); index++) {
			if (row.charAt(index) == '|' && (index == 0 || row.charAt(index - 1) != '\\')) {
				bars++;
			}
		}
		return bars;
	}

}
