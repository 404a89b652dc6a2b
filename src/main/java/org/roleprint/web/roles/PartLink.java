package org.roleprint.web.roles;

import org.roleprint.web.links.LinkTexts;

/**
 * A part of a role's page, with the texts that link it.
 *
 * @param rank how it stands on the page
 * @param anchor the part's anchor
 * @param title what it is called beside its neighbours
 * @param link the texts to paste
 */
record PartLink(Rank rank, String anchor, String title, LinkTexts link) {

	/**
	 * How a part stands on the page.
	 */
	enum Rank {

		/** A section with a heading of its own. */
		SECTION,
		/** An area of responsibility within its section. */
		AREA,
		/** A responsibility, a skill, a KPI or a career step. */
		LINE

	}

	public boolean isSection() {
		return this.rank == Rank.SECTION;
	}

	public boolean isArea() {
		return this.rank == Rank.AREA;
	}

	public boolean isLine() {
		return this.rank == Rank.LINE;
	}

}
