package org.roleprint.career.compare;

import java.util.List;
import java.util.Optional;

/**
 * A matter that several of the compared roles answer for, each in its own way.
 *
 * @param title what it is about
 * @param lines one of each role that has it, in the order of the roles
 * @param alike whether the lines say much the same
 */
public record Topic(String title, List<Line> lines, boolean alike) {

	/**
	 * How one of the roles puts it.
	 * @param role the role's slug
	 * @return empty when that role does not have it
	 */
	public Optional<Line> of(String role) {
		return this.lines.stream().filter((line) -> line.role().equals(role)).findFirst();
	}

}
