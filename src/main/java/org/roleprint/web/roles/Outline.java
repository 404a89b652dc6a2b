package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.List;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.Section;
import org.roleprint.catalog.address.Anchors;

/**
 * The contents list of a role's page: what is there, in the order of the page.
 */
final class Outline {

	/** The free section that stands before the structured ones. */
	private static final String MISSION = "mission";

	static final String RESPONSIBILITIES = "responsibilities";

	static final String SKILLS = "skills";

	static final String KPIS = "kpis";

	static final String CAREER_PATH = "career-path";

	private Outline() {
	}

	/**
	 * An entry of the contents list.
	 *
	 * @param anchor the section's anchor
	 * @param title the section's heading
	 */
	record Entry(String anchor, String title) {
	}

	static List<Entry> of(Role role, RoleLines lines, Neighbours neighbours) {
		List<Entry> entries = new ArrayList<>();
		entries.add(new Entry(Anchors.SUMMARY, "Summary"));
		boolean confusable = !role.differences().isEmpty() || !neighbours.toldApart().isEmpty();
		add(entries, confusable, Anchors.DIFFERS, "Not to be confused with");
		entries.addAll(ofParts(role, lines));
		entries.add(new Entry(Anchors.CHANGES, "About this blueprint"));
		return List.copyOf(entries);
	}

	/**
	 * The sections that can be linked from their heading: those of the blueprint and the
	 * related roles.
	 * @param role the role
	 * @param lines its lines
	 * @return in the order of the page
	 */
	static List<Entry> ofParts(Role role, RoleLines lines) {
		List<Entry> entries = new ArrayList<>(entries(opening(role)));
		add(entries, !lines.areas().isEmpty(), RESPONSIBILITIES, "Responsibilities");
		add(entries, !role.skillRequirements().isEmpty(), SKILLS, "Skills");
		add(entries, !lines.kpis().isEmpty(), KPIS, "KPIs");
		add(entries, lines.hasSteps(), CAREER_PATH, "Career path");
		entries.add(new Entry(Anchors.RELATED, "Related roles"));
		entries.addAll(entries(later(role)));
		return entries;
	}

	private static void add(List<Entry> entries, boolean present, String anchor, String title) {
		if (present) {
			entries.add(new Entry(anchor, title));
		}
	}

	private static List<Entry> entries(List<Section> sections) {
		return sections.stream().map((section) -> new Entry(section.anchor(), section.title())).toList();
	}

	/**
	 * The free sections before the responsibilities.
	 * @param role the role
	 * @return the mission, or nothing
	 */
	static List<Section> opening(Role role) {
		return partition(role, true);
	}

	/**
	 * The free sections after the career path.
	 * @param role the role
	 * @return in the order of the blueprint
	 */
	static List<Section> later(Role role) {
		return partition(role, false);
	}

	private static List<Section> partition(Role role, boolean opening) {
		return role.sections().stream().filter((section) -> section.anchor().equals(MISSION) == opening).toList();
	}

}
