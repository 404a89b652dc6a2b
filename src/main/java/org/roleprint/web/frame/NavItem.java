package org.roleprint.web.frame;

import java.util.Locale;

import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.wording.Wording;

/**
 * An entry of the main navigation.
 */
public enum NavItem {

	/** The list of roles. */
	ROLES("/roles"),
	/** All responsibilities by area. */
	RESPONSIBILITIES("/responsibilities"),
	/** All skills. */
	SKILLS("/skills"),
	/** All KPIs. */
	KPIS("/kpis"),
	/** The drawn map of roles and steps. */
	CAREERS("/careers"),
	/** Two to four roles side by side. */
	COMPARE("/compare");

	private final String path;

	NavItem(String path) {
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

	/**
	 * What it is called.
	 * @param wording the words of the catalog
	 * @return as shown
	 */
	public String title(Wording wording) {
		return wording.say("nav." + name().toLowerCase(Locale.ROOT));
	}

	public String path() {
		return this.path;
	}

}
