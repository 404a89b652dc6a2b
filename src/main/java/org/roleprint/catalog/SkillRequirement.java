package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.roleprint.catalog.CatalogContent.SkillRequirementEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A skill that a role needs, how well, and what for.
 */
@Entity
public class SkillRequirement extends RolePart {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "skill_id")
	private Skill skill = Skill.NONE;

	@Column(nullable = false)
	private boolean mustHave;

	@Column(nullable = false)
	@Enumerated(EnumType.STRING)
	private Proficiency proficiency = Proficiency.WORKING;

	@Column(nullable = false)
	private TrustedHtml note = TrustedHtml.EMPTY;

	protected SkillRequirement() {
	}

	SkillRequirement(Role role, int position, Skill skill, SkillRequirementEntry entry) {
		super(role, position);
		this.skill = skill;
		this.mustHave = entry.mustHave();
		this.proficiency = entry.proficiency();
		this.note = entry.note();
	}

	public Skill skill() {
		return this.skill;
	}

	public boolean isMustHave() {
		return this.mustHave;
	}

	public Proficiency proficiency() {
		return this.proficiency;
	}

	public TrustedHtml note() {
		return this.note;
	}

}
