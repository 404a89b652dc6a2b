package org.roleprint.content.document;

import java.util.Arrays;
import java.util.Optional;

import org.roleprint.catalog.address.Slug;

/**
 * The sections of a blueprint, in their fixed order.
 */
public enum BlueprintSection {

	/** What the role is for. */
	MISSION("Mission", false),
	/** What it answers for, by area. */
	RESPONSIBILITIES("Responsibilities", true),
	/** What it takes. */
	SKILLS("Skills", true),
	/** How it is measured. */
	KPIS("KPIs", true),
	/** Where it comes from and leads to. */
	CAREER_PATH("Career path", true),
	/** Daily, weekly, monthly, in an incident. */
	RHYTHM("Rhythm", false),
	/** What it hands over. */
	DELIVERABLES("Deliverables", false),
	/** 30, 60, 90 days, 6 and 12 months. */
	FIRST_YEAR("First year", false),
	/** What it works with. */
	TOOLS("Tools", false),
	/** Whom it works with. */
	STAKEHOLDERS("Stakeholders", false),
	/** Alone, with approval, consulted. */
	DECISION_RIGHTS("Decision rights", false),
	/** What one brings. */
	QUALIFICATIONS("Qualifications", false),
	/** How it goes wrong. */
	FAILURE_MODES("Failure modes", false),
	/** By size, industry and regulation. */
	VARIANTS("Variants", false),
	/** What machines take over. */
	AUTOMATION("Automation", false),
	/** Signals, exercises, scorecard. */
	HIRING("Hiring", false),
	/** What the level above owes the role. */
	FROM_YOUR_BOSS("What you may expect from your boss", false),
	/** Evidence for the next steps. */
	READINESS("Ready for the next step", false),
	/** Primary sources, and a case that was made public. */
	READING("Further reading", false);

	private final String title;

	private final String anchor;

	private final boolean structured;

	BlueprintSection(String title, boolean structured) {
		this.title = title;
		this.anchor = Slug.of(title);
		this.structured = structured;
	}

	/**
	 * Finds a section by its heading.
	 * @param title the heading's words, in any case
	 * @return empty for an unknown one
	 */
	public static Optional<BlueprintSection> ofTitle(String title) {
		return Arrays.stream(values()).filter((section) -> section.title.equalsIgnoreCase(title)).findFirst();
	}

	public String title() {
		return this.title;
	}

	public String anchor() {
		return this.anchor;
	}

	/**
	 * Whether the section becomes rows of the catalog instead of running text.
	 * @return true for responsibilities, skills, KPIs and career path
	 */
	public boolean isStructured() {
		return this.structured;
	}

}
