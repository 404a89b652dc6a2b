package org.roleprint.web.frame;

import org.roleprint.catalog.CatalogVersion;

/**
 * An entry of the main navigation.
 */
public enum NavItem {

	/** The list of roles. */
	ROLES("Roles", "/roles"),
	/** All responsibilities by area. */
	RESPONSIBILITIES("Responsibilities", "/responsibilities"),
	/** All skills. */
	SKILLS("Skills", "/skills"),
	/** All KPIs. */
	KPIS("KPIs", "/kpis"),
	/** The drawn map of roles and steps. */
	CAREERS("Career map", "/careers"),
	/** Two to four roles side by side. */
	COMPARE("Compare", "/compare");

	private final String title;

	private final String path;

	NavItem(String title, String path) {
		this.title = title;
		this.path = path;
	}

	/**
	 * Says whether a catalog has nothing to show there.
	 * @param content the catalog's version
	 * @return true for skills and KPIs in a catalog without any
	 */
	boolean isEmpty(CatalogVersion content) {
		return this == SKILLS && content.skills() == 0 || this == KPIS && content.kpis() == 0;
	}

	public String title() {
		return this.title;
	}

	public String path() {
		return this.path;
	}

}
