package org.roleprint.web.frame;

/**
 * The facts about the catalog that every page shows or needs.
 *
 * @param base the absolute address of the catalog's root, without a trailing slash
 * @param root the context path, empty or starting with a slash
 * @param roles how many roles
 * @param responsibilities how many responsibilities
 * @param skills how many skills
 * @param kpis how many KPIs
 * @param guides how many guides
 * @param version the catalog's version as people quote it
 * @param dated the day that this version is of
 */
public record Site(String base, String root, long roles, long responsibilities, long skills, long kpis, long guides,
		String version, Day dated) {

	/** What the site is called. */
	public static final String NAME = "Roleprint";

	public String name() {
		return NAME;
	}

}
