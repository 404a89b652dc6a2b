package org.roleprint.career.map;

import java.util.List;
import java.util.Set;

import org.roleprint.catalog.Level;

/**
 * All careers, drawn family by family.
 *
 * @param families one map for each family that has roles, in the families' order
 */
public record CareerMap(List<FamilyMap> families) {

	/**
	 * The same steps without a drawing.
	 * @return each drawn step once, by family
	 */
	public List<FamilySteps> steps() {
		return FamilySteps.of(this.families);
	}

	/**
	 * A part of the map; everything stays where it was.
	 * @param levels the wanted levels, empty for all
	 * @return the map without families that have none of the levels
	 */
	public CareerMap only(Set<Level> levels) {
		return new CareerMap(this.families.stream()
			.map((map) -> levels.isEmpty() ? map : map.only(levels))
			.filter((map) -> !map.roles().isEmpty())
			.toList());
	}

}
