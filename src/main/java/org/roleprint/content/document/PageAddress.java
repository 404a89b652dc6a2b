package org.roleprint.content.document;

import org.jspecify.annotations.Nullable;

/**
 * A file of the catalog that a link between files leads to; all but areas have a page.
 *
 * @param folder roles, skills, KPIs, guides or areas
 * @param slug the page's slug
 * @param fragment the place on the page, null for its top
 */
public record PageAddress(ContentFolder folder, String slug, @Nullable String fragment) {

	/**
	 * The address without the prefix the catalog is served under.
	 * @return for example {@code ~/skills/incident-management}
	 */
	public String neutral() {
		return "~/" + this.folder.directory() + "/" + this.slug + ((this.fragment != null) ? "#" + this.fragment : "");
	}

}
