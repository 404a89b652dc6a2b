package org.roleprint.web.compare;

import java.util.List;

import org.roleprint.career.compare.Comparison;
import org.roleprint.web.compare.CompareTable.Side;
import org.roleprint.web.lists.ComparedRoles;

/**
 * The rows behind a verdict: those that differ, or all of them.
 *
 * @param table the rows shown
 * @param views the ways to show them
 * @param left how many rows are left out because they are the same for all roles
 * @param csv all rows as a file
 */
record Evidence(CompareTable table, List<View> views, int left, String csv) {

	/** Where the rows begin on the page. */
	private static final String PLACE = "#evidence";

	/**
	 * A way to show the rows.
	 *
	 * @param name what the words of pages call it
	 * @param address the comparison shown that way
	 * @param current whether it is shown that way now
	 */
	record View(String name, String address, boolean current) {
	}

	/** The value of the parameter {@code show} that shows every row. */
	static final String ALL = "all";

	static Evidence of(Side side, Comparison comparison, ComparedRoles compared, boolean all) {
		CompareTable whole = CompareTable.of(side, comparison);
		CompareTable shown = all ? whole : whole.differences();
		List<View> views = List.of(new View("differences", compared.address() + PLACE, !all),
				new View(ALL, Column.address(compared, true) + PLACE, all));
		return new Evidence(shown, views, whole.rows() - shown.rows(), compared.address(ComparedRoles.PATH + ".csv"));
	}

}
