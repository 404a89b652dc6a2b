package org.roleprint.career.route;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.network.SkillDemand;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Ref;

/**
 * How the demand for one skill changes with a step; at least one side is there.
 *
 * @param before what the role left asks for, null when it does not need the skill
 * @param after what the role reached asks for, null when it does not need the skill
 */
public record SkillChange(@Nullable SkillDemand before, @Nullable SkillDemand after) {

	/**
	 * The skill.
	 * @return never null
	 */
	public Ref skill() {
		return either().skill();
	}

	/**
	 * Says whether the skill matters most where it counts: after the step, or before it
	 * when the step drops it.
	 * @return true for a must have
	 */
	public boolean isMustHave() {
		return either().mustHave();
	}

	/**
	 * How far the level moves.
	 * @return levels up, negative for down; a skill not needed counts as none
	 */
	public int levels() {
		return bars(this.after) - bars(this.before);
	}

	/**
	 * The level that meters show: the one after the step, else the one before.
	 * @return the level
	 */
	public Proficiency proficiency() {
		return either().proficiency();
	}

	boolean isGained() {
		return this.before == null;
	}

	boolean isRaised() {
		return this.before != null && this.after != null
				&& (levels() > 0 || levels() == 0 && this.after.mustHave() && !this.before.mustHave());
	}

	boolean isLessCentral() {
		return this.before != null && (this.after == null || levels() < 0
				|| levels() == 0 && this.before.mustHave() && !this.after.mustHave());
	}

	private SkillDemand either() {
		return (this.after != null) ? this.after : Objects.requireNonNull(this.before);
	}

	private static int bars(@Nullable SkillDemand demand) {
		return (demand != null) ? demand.proficiency().bars() : 0;
	}

}
