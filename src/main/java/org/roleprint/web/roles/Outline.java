package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.Section;

/**
 * The contents list of a role's page: what is there, in the order of the page.
 */
final class Outline {

	/** The free section that stands before the structured ones. */
	private static final String MISSION = "mission";

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
		entries.add(new Entry("summary", "Summary"));
		boolean confusable = !role.differences().isEmpty() || !neighbours.toldApart().isEmpty();
		add(entries, confusable, "differs", "Not to be confused with");
		entries.addAll(entries(opening(role)));
		add(entries, !lines.areas().isEmpty(), "responsibilities", "Responsibilities");
		add(entries, !role.skillRequirements().isEmpty(), "skills", "Skills");
		add(entries, !lines.kpis().isEmpty(), "kpis", "KPIs");
		add(entries, lines.hasSteps(), "career-path", "Career path");
		add(entries, !neighbours.related().isEmpty(), "related", "Related roles");
		entries.addAll(entries(later(role)));
		entries.add(new Entry("changes", "About this blueprint"));
		return List.copyOf(entries);
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
		return role.sections()
			.stream()
			.collect(Collectors.partitioningBy((section) -> section.anchor().equals(MISSION)))
			.get(opening);
	}

}
