package org.roleprint.catalog.address;

import java.util.Set;

/**
 * The permanent fragments of a role page, as the contract fixes them. A responsibility's
 * anchor is its id or the slug of its title; a section's is the slug of its heading.
 */
public final class Anchors {

	/** The ids that the layout and the role page use for themselves. */
	public static final Set<String> FRAME = Set.of("main", "masthead-q", "hero-q", "contents", "summary", "changes",
			"related", "differs", "facts", "linking", "link-here", "share", "compare", "areas", "map", "next", "list",
			"names", "closest");

	private Anchors() {
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
