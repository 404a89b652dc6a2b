package org.roleprint.career.network;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Ref;

/**
 * A skill that a role demands.
 *
 * @param skill the skill
 * @param proficiency how well
 * @param mustHave true for "must have", false for "good to have"
 */
public record SkillDemand(Ref skill, Proficiency proficiency, boolean mustHave) {

	/**
	 * How much more a role asks for than another.
	 * @param other the other role's demand for the same skill
	 * @return levels, negative when this one asks for less
	 */
	public int levelsAbove(SkillDemand other) {
		return this.proficiency.bars() - other.proficiency.bars();
	}

}
