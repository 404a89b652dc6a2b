package org.roleprint.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.roleprint.content.document.BlueprintSection;

/**
 * Where a blueprint has what others write under a heading of theirs: the first section
 * any of whose words the heading holds.
 */
enum DraftPlace {

	/** How it is measured. */
	KPIS(BlueprintSection.KPIS, "performance indicator", "kpi", "metric", "measure", "success look"),
	/** What one brings. */
	QUALIFICATIONS(BlueprintSection.QUALIFICATIONS, "requirement", "qualification", "experience", "education", "certif",
			"nice-to-have", "nice to have", "desirable", "about you", "looking for", "you have", "who you"),
	/** What it takes. */
	SKILLS(BlueprintSection.SKILLS, "skill", "competenc", "capabilit", "knowledge"),
	/** Where it leads. */
	CAREER_PATH(BlueprintSection.CAREER_PATH, "career", "levels", "progression", "ladder", "promotion", "next step"),
	/** How one is chosen. */
	HIRING(BlueprintSection.HIRING, "hiring", "interview", "apply", "recruit", "selection"),
	/** What it works with. */
	TOOLS(BlueprintSection.TOOLS, "tool", "tech stack", "technologies"),
	/** Whom it works with. */
	STAKEHOLDERS(BlueprintSection.STAKEHOLDERS, "stakeholder", "works with", "work with", "relationship"),
	/** Day by day. */
	RHYTHM(BlueprintSection.RHYTHM, "day to day", "day-to-day", "typical", "rhythm"),
	/** What it hands over. */
	DELIVERABLES(BlueprintSection.DELIVERABLES, "deliverable", "output"),
	/** Where it begins. */
	FIRST_YEAR(BlueprintSection.FIRST_YEAR, "first year", "first month", "90 days", "onboarding"),
	/** What it may decide. */
	DECISION_RIGHTS(BlueprintSection.DECISION_RIGHTS, "decision", "authority"),
	/** What it answers for. */
	RESPONSIBILITIES(BlueprintSection.RESPONSIBILITIES, "responsib", "duties", "accountab", "you will", "you'll",
			"you’ll", "tasks", "scope", "impact", "expect", "role does", "does"),
	/** What it is for. */
	MISSION(BlueprintSection.MISSION, "mission", "purpose", "overview", "about the", "your role", "the role", "the job",
			"why");

	private final BlueprintSection section;

	private final List<String> words;

	DraftPlace(BlueprintSection section, String... words) {
		this.section = section;
		this.words = List.of(words);
	}

	/**
	 * The place for what stands under a heading.
	 * @param heading its words
	 * @return empty for a heading that says nothing of the kind
	 */
	static Optional<BlueprintSection> of(String heading) {
		String folded = heading.toLowerCase(Locale.ROOT);
		return Stream.of(values())
			.filter((place) -> place.words.stream().anyMatch(folded::contains))
			.map((place) -> place.section)
			.findFirst();
	}

}
