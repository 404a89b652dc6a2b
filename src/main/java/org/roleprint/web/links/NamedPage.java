package org.roleprint.web.links;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.address.Paths;

/**
 * A page that a name may mean.
 *
 * @param path its path from the root of the catalog
 * @param title its title
 * @param kind what kind of page it is, as the words of pages name it
 */
public record NamedPage(String path, String title, String kind) {

	/**
	 * The page behind a name of the catalog.
	 * @param name the name
	 * @return its page
	 */
	public static NamedPage of(CatalogName name) {
		return switch (name.kind()) {
			case ROLE -> new NamedPage(Paths.role(name.slug()), name.title(), "role");
			case SKILL -> new NamedPage(Paths.skill(name.slug()), name.title(), "skill");
			case KPI -> new NamedPage(Paths.kpi(name.slug()), name.title(), "kpi");
		};
	}

}
