package org.roleprint.catalog;

import java.util.List;

/**
 * Everything a page of the catalog is called, for resolving names and finding near ones.
 *
 * @param kind role, skill or KPI
 * @param slug the page's slug
 * @param title its title
 * @param otherNames its other names and abbreviations
 * @param formerSlugs its earlier slugs
 * @param retired whether it is a role no longer in use
 */
public record CatalogName(Kind kind, String slug, String title, List<String> otherNames, List<String> formerSlugs,
		boolean retired) {

	/**
	 * What kind of page a name belongs to, in the order in which the resolver prefers
	 * them.
	 */
	public enum Kind {

		/** A role page. */
		ROLE,
		/** A skill page. */
		SKILL,
		/** A KPI page. */
		KPI

	}

}
