package org.roleprint.catalog.address;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The permanent fragments of a role page, as the contract fixes them. A responsibility's
 * anchor is its id or the slug of its title; a section's is the slug of its heading.
 */
public final class Anchors {

	/** The ids that the layout and the role page use for themselves. */
	public static final Set<String> FRAME = Set.of("main", "masthead-q", "hero-q", "contents", "summary", "changes",
			"related", "differs", "facts", "linking", "link-here", "share", "compare", "areas", "map", "next", "list",
			"names", "closest", "part-job", "part-takes", "part-measured", "part-growing");

	/** The sections that a blueprint can have. */
	public static final Set<String> SECTIONS = Set.of("mission", "responsibilities", "skills", "kpis", "career-path",
			"rhythm", "deliverables", "first-year", "tools", "stakeholders", "decision-rights", "qualifications",
			"failure-modes", "variants", "automation", "hiring", "what-you-may-expect-from-your-boss",
			"ready-for-the-next-step", "further-reading");

	/** The head of a role's page. */
	public static final String SUMMARY = "summary";

	/** What a role is not to be confused with; only where there is such a role. */
	public static final String DIFFERS = "differs";

	/** Roles that ask for alike skills. */
	public static final String RELATED = "related";

	/** The change notes of a role. */
	public static final String CHANGES = "changes";

	/** The permanent places on the page of a skill. */
	public static final List<String> SKILL_PAGE = List.of("levels");

	/** The permanent places on the page of a KPI. */
	public static final List<String> KPI_PAGE = List.of("formula", "band", "caution");

	/** What else the pages of skills and KPIs name by an id; not permanent. */
	private static final Pattern ENTRY_OWN = Pattern.compile("roles|references|(level|needs)-.*");

	private Anchors() {
	}

	/**
	 * Whether a page uses an id for itself, so that nothing else on it can have it.
	 * @param path the page's path
	 * @param id the id
	 * @return true for the frame's ids, and on pages of skills and KPIs for their own;
	 * false for those that only some pages use
	 */
	public static boolean isTaken(String path, String id) {
		if (FRAME.contains(id)) {
			return !id.equals(DIFFERS);
		}
		boolean isEntry = path.startsWith(Paths.skill("")) || path.startsWith(Paths.kpi(""));
		return isEntry && ENTRY_OWN.matcher(id).matches();
	}

	/**
	 * The anchor of a group of skills within the list of skills.
	 * @param title the group's title
	 * @return {@code group-} and the slug of that title
	 */
	public static String group(String title) {
		return "group-" + Slug.of(title);
	}

	/**
	 * The anchor that a place had before letters such as ß were written out in slugs.
	 * @param anchor the anchor it has now
	 * @param title the title that it is made of
	 * @return the same where nothing changed, or where the anchor is made of no title
	 */
	public static String former(String anchor, String title) {
		if (StandardCharsets.US_ASCII.newEncoder().canEncode(title)) {
			return anchor;
		}
		String slug = Slug.of(title);
		return anchor.endsWith(slug) ? anchor.substring(0, anchor.length() - slug.length()) + Slug.former(title)
				: anchor;
	}

	/**
	 * The anchor of an area of responsibility within a page.
	 * @param areaSlug the area's slug
	 * @return {@code area-} and the slug
	 */
	public static String area(String areaSlug) {
		return "area-" + areaSlug;
	}

	/**
	 * The anchor of a skill requirement within a role page.
	 * @param skillSlug the skill's slug
	 * @return {@code skill-} and the slug
	 */
	public static String skill(String skillSlug) {
		return "skill-" + skillSlug;
	}

	/**
	 * The anchor of a KPI target within a role page.
	 * @param kpiSlug the KPI's slug
	 * @return {@code kpi-} and the slug
	 */
	public static String kpi(String kpiSlug) {
		return "kpi-" + kpiSlug;
	}

	/**
	 * The anchor of a career step within a role page.
	 * @param otherTitle the title of the role at the other end
	 * @return {@code step-} and the slug of that title
	 */
	public static String step(String otherTitle) {
		return "step-" + Slug.of(otherTitle);
	}

}
