package org.roleprint.web.home;

import java.util.List;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the front page shows.
 *
 * @param head what the layout shows around it
 * @param examples queries that find something
 * @param roles how many roles there are, in words
 * @param maps every role by family and level, a table for each track
 * @param areas the areas of responsibility
 * @param changes what changed last
 */
record HomePage(PageHead head, List<String> examples, String roles, List<RoleMap> maps, List<AreaCount> areas,
		List<LatestChange> changes) implements Page {

	/**
	 * What stands in the empty search box.
	 * @return for example {@code e.g. error budget}; nothing in a catalog without roles
	 */
	public String placeholder() {
		return this.examples.isEmpty() ? "" : this.head.site().wording().say("home.example", this.examples.get(0));
	}

}
