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

	/** From a row of slug, title, other names, former slugs and day of retirement. */
	@SuppressWarnings("unchecked")
	static CatalogName ofRole(Object[] row) {
		return new CatalogName(Kind.ROLE, (String) row[0], (String) row[1], (List<String>) row[2],
				(List<String>) row[3], row[4] != null);
	}

	static CatalogName of(Skill skill) {
		return new CatalogName(Kind.SKILL, skill.slug(), skill.title(), skill.alsoKnownAs(), List.of(), false);
	}

	static CatalogName of(Kpi kpi) {
		return new CatalogName(Kind.KPI, kpi.slug(), kpi.title(), kpi.alsoKnownAs(), List.of(), false);
	}

}
