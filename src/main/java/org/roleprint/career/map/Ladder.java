package org.roleprint.career.map;

import java.util.List;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.Track;

/**
 * The map of careers as one ladder: families as rows, levels as columns. Lines are told
 * in units of columns and rungs, whatever size these are shown in.
 *
 * @param columns the columns, the lowest level first
 * @param rows the families, in their order
 * @param promotions the lines of the promotions within a family, as the {@code d} of a
 * path
 * @param between the lines of the promotions into another family
 */
public record Ladder(List<Column> columns, List<Row> rows, String promotions, String between) {

	/** How wide a column is. */
	static final int COLUMN = 50;

	/** How high a rung is: the middle of each is a whole number, and a short one. */
	static final int RUNG = 2;

	/**
	 * A column.
	 *
	 * @param levels the titles of the levels of one rank
	 */
	public record Column(List<String> levels) {

		/**
		 * What stands above it.
		 * @return for example {@code Manager, Staff}
		 */
		public String title() {
			return String.join(", ", this.levels);
		}

	}

	/**
	 * A family.
	 *
	 * @param family the family
	 * @param cells a cell for each column
	 */
	public record Row(Ref family, List<Cell> cells) {

		/** How many rungs its fullest cell holds. */
		int height() {
			return this.cells.stream().mapToInt((cell) -> cell.rungs().size()).max().orElse(0);
		}

	}

	/**
	 * The roles of a family in one column.
	 *
	 * @param levels the titles of the levels they have
	 * @param rungs the roles, from top to bottom
	 */
	public record Cell(String levels, List<Rung> rungs) {
	}

	/**
	 * A role on the ladder.
	 *
	 * @param role the role
	 * @param promotions the lines of its promotions
	 * @param sideways the lines of its laterals and specialisations
	 */
	public record Rung(RoleCard role, String promotions, String sideways) {

		/**
		 * Which of the two tracks it is on.
		 * @return true for individual contributors
		 */
		public boolean isExpert() {
			return this.role.level().track() == Track.INDIVIDUAL_CONTRIBUTOR;
		}

	}

	/**
	 * The {@code viewBox} in which the lines are drawn.
	 * @return from the first column's and first row's corner
	 */
	public String viewBox() {
		return "0 0 " + this.columns.size() * COLUMN + " " + this.rows.stream().mapToInt(Row::height).sum() * RUNG;
	}

}
