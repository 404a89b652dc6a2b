package org.roleprint.web.roles;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.Section;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.wording.Wording;

/**
 * The raw material of a job advert, taken from a blueprint.
 *
 * @param role the role
 * @param purpose what the job is for, in plain paragraphs
 * @param wording the words of the catalog
 */
record JobDescription(Role role, List<String> purpose, Wording wording) {

	private static final int RESPONSIBILITIES = 12;

	private static final int GOOD_TO_HAVE = 6;

	private static final int KPIS = 8;

	private static final String QUALIFICATIONS = "qualifications";

	static JobDescription of(Role role, Edition edition) {
		return new JobDescription(role, Purpose.of(role, edition.roleCards().stream().map(RoleCard::title).toList(),
				edition.wording().language()), edition.wording());
	}

	public List<Responsibility> responsibilities() {
		return TopLines.responsibilities(this.role, RESPONSIBILITIES);
	}

	/**
	 * What the applicant must bring.
	 * @return in the order of the role's page
	 */
	public List<SkillRequirement> mustHave() {
		return this.role.skillRequirements().stream().filter(SkillRequirement::isMustHave).toList();
	}

	/**
	 * What else helps.
	 * @return in the order of the role's page
	 */
	public List<SkillRequirement> goodToHave() {
		return this.role.skillRequirements().stream().filter((need) -> !need.isMustHave()).limit(GOOD_TO_HAVE).toList();
	}

	public List<KpiTarget> kpis() {
		return this.role.kpiTargets().stream().limit(KPIS).toList();
	}

	/**
	 * The blueprint's own section on qualifications.
	 * @return null without one
	 */
	public @Nullable Section qualifications() {
		Optional<Section> found = this.role.sections()
			.stream()
			.filter((section) -> section.anchor().equals(QUALIFICATIONS))
			.findFirst();
		return found.orElse(null);
	}

	/**
	 * Who the role reports to, in one line.
	 * @return titles, empty when the blueprint names none
	 */
	public String reportsTo() {
		return String.join(" " + this.wording.say("word.or") + " ", this.role.profile().reportsTo());
	}

}
