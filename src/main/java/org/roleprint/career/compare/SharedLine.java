package org.roleprint.career.compare;

import java.util.List;
import java.util.Optional;

/**
 * A responsibility that several of the compared roles have, each in its own words.
 *
 * @param lines one of each role that has it, in the order of the roles
 */
public record SharedLine(List<Line> lines) {

	/**
	 * How one of the roles puts it.
	 * @param role the role's slug
	 * @return empty when that role does not have it
	 */
	public Optional<Line> of(String role) {
		return this.lines.stream().filter((line) -> line.role().equals(role)).findFirst();
	}

}
