package org.roleprint.web.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.catalog.Move;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.address.Anchors;

/**
 * The former places of one page: those that another place of the page replaced are extra
 * anchors of that place; of the others a line stays that says where they went.
 *
 * @param anchors former fragments by the anchor of the place that has them now
 * @param notes what went elsewhere, by the anchor of the section it stood in; what
 * belongs to no section of the page stands under {@link #REST}
 */
public record FormerPlaces(Map<String, List<String>> anchors, Map<String, List<FormerPlace>> notes) {

	/** Where the notes stand that belong to no section. */
	public static final String REST = "rest";

	/**
	 * The sections of a role's page that keep notes, by how their lines' anchors begin.
	 */
	private static final Map<String, String> SECTIONS = Map.of(Anchors.skill(""), "skills", Anchors.kpi(""), "kpis",
			Anchors.step(""), "career-path");

	/**
	 * What a page keeps.
	 * @param moves everything that moved
	 * @param path the page's path
	 * @param sections the anchors of those sections that the page shows and that keep
	 * notes of their own
	 * @return nothing for most pages
	 */
	public static FormerPlaces of(Moves moves, String path, Set<String> sections) {
		Map<String, List<String>> anchors = new HashMap<>();
		Map<String, List<FormerPlace>> notes = new HashMap<>();
		for (Move move : moves.onPage(path)) {
			boolean stays = !move.gone() && move.to().path().equals(path);
			if (stays) {
				String anchor = move.to().isTop() ? Anchors.SUMMARY : move.to().fragment();
				anchors.computeIfAbsent(anchor, (key) -> new ArrayList<>()).add(move.from().fragment());
			}
			else {
				String section = section(move.from().fragment());
				notes.computeIfAbsent(sections.contains(section) ? section : REST, (key) -> new ArrayList<>())
					.add(FormerPlace.of(move));
			}
		}
		return new FormerPlaces(anchors, notes);
	}

	private static String section(String fragment) {
		if (Anchors.SECTIONS.contains(fragment) || fragment.equals(Anchors.DIFFERS)) {
			return REST;
		}
		return SECTIONS.entrySet()
			.stream()
			.filter((entry) -> fragment.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("responsibilities");
	}

}
