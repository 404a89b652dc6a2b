package org.roleprint.web.frame;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.wording.Wording;

/**
 * The facts about the catalog that every page shows or needs.
 *
 * @param base the absolute address of the catalog's root, without a trailing slash
 * @param root the context path, empty or starting with a slash
 * @param content what the catalog says of itself, and how much it holds
 * @param wording what its pages say of their own
 * @param guides how many guides
 * @param dated the day that this version is of
 * @param problems what its authors have to mend; null for visitors
 */
public record Site(String base, String root, CatalogVersion content, Wording wording, long guides, Day dated,
		@Nullable ProblemCount problems) {

	/**
	 * What the catalog says of itself.
	 * @return name, description, language
	 */
	public CatalogDescription catalog() {
		return this.content.description();
	}

	public String name() {
		return catalog().name();
	}

	/**
	 * The version as people quote it.
	 * @return the beginning of its checksum
	 */
	public String version() {
		return this.content.shortName();
	}

	public String blueprints() {
		return this.wording.say("count.blueprints", this.content.roles());
	}

	public String roles() {
		return this.wording.say("count.roles", this.content.roles());
	}

	public String responsibilities() {
		return this.wording.say("count.responsibilities", this.content.responsibilities());
	}

	public String skills() {
		return this.wording.say("count.skills", this.content.skills());
	}

	public String kpis() {
		return this.wording.say("count.kpis", this.content.kpis());
	}

	/**
	 * An absolute address.
	 * @param path a path from the root of the catalog
	 * @return the address
	 */
	public String at(String path) {
		return this.base + path;
	}

}
