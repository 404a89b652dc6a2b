package org.roleprint.career.map;

import java.util.List;
import java.util.Set;

import org.roleprint.catalog.Level;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;

/**
 * The map of one job family: its roles, and every step that one of them has.
 *
 * @param family the family
 * @param roles its roles, by rank and title
 * @param drawing the roles and steps as a drawing
 */
public record FamilyMap(Ref family, List<RoleCard> roles, Drawing drawing) {

	/**
	 * The steps that are told here: those that start at a role of the family, and those
	 * that lead to one from a title outside the catalog. Over all families, each step is
	 * told once.
	 * @return by the role they start from
	 */
	public List<Step> steps() {
		return this.drawing.steps().stream().map(DrawnStep::step).filter(this::startsHere).toList();
	}

	private boolean startsHere(Step step) {
		RoleCard start = (step.from().role() != null) ? step.from().role() : step.to().role();
		return start != null && start.family().equals(this.family);
	}

	/** The same map with the roles of some levels. */
	FamilyMap only(Set<Level> levels) {
		return new FamilyMap(this.family, this.roles.stream().filter((role) -> levels.contains(role.level())).toList(),
				this.drawing.only((point) -> isOf(point, levels)));
	}

	private static boolean isOf(CareerPoint point, Set<Level> levels) {
		return point.role() != null && levels.contains(point.role().level());
	}

}
