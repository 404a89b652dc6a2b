package org.roleprint.career.map;

import java.util.List;
import java.util.Set;

import org.roleprint.career.network.CareerPoint;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * The map of one job family: its roles, and every step that one of them has.
 *
 * @param family the family
 * @param roles its roles, by rank and title
 * @param drawing the roles and steps as a drawing
 */
public record FamilyMap(Ref family, List<RoleCard> roles, Drawing drawing) {

	/** The same map with the roles of some levels. */
	FamilyMap only(Set<Level> levels) {
		return new FamilyMap(this.family, this.roles.stream().filter((role) -> levels.contains(role.level())).toList(),
				this.drawing.only((point) -> isOf(point, levels)));
	}

	private static boolean isOf(CareerPoint point, Set<Level> levels) {
		return point.role() != null && levels.contains(point.role().level());
	}

}
