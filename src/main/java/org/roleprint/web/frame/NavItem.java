package org.roleprint.web.frame;

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

	public String title() {
		return this.title;
	}

	public String path() {
		return this.path;
	}

}
