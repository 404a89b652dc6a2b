package org.roleprint.web.roles;

import java.util.List;

import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.StepDirection;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the scorecard shows: as much of a role as fits on one sheet of paper.
 *
 * @param head what the layout shows around it
 * @param role the role
 */
record ScorecardPage(PageHead head, Role role) implements Page {

	private static final int RESPONSIBILITIES = 8;

	private static final int SKILLS = 10;

	private static final int KPIS = 8;

	private static final int STEPS = 4;

	public List<Responsibility> responsibilities() {
		return TopLines.responsibilities(this.role, RESPONSIBILITIES);
	}

	public List<SkillRequirement> skills() {
		return TopLines.skills(this.role, SKILLS);
	}

	public List<KpiTarget> kpis() {
		return this.role.kpiTargets().stream().limit(KPIS).toList();
	}

	/**
	 * The roles one comes from.
	 * @return in the order of the role's page
	 */
	public List<CareerStep> from() {
		return steps(StepDirection.FROM);
	}

	/**
	 * The roles it leads to.
	 * @return in the order of the role's page
	 */
	public List<CareerStep> to() {
		return steps(StepDirection.TO);
	}

	/**
	 * The roles beside it.
	 * @return in the order of the role's page
	 */
	public List<CareerStep> sideways() {
		return steps(StepDirection.SIDEWAYS);
	}

	/**
	 * Who it reports to, in one line.
	 * @return titles, empty when the blueprint names none
	 */
	public String reportsTo() {
		return String.join(", ", this.role.profile().reportsTo());
	}

	private List<CareerStep> steps(StepDirection direction) {
		return this.role.careerSteps().stream().filter((step) -> step.direction() == direction).limit(STEPS).toList();
	}

}
