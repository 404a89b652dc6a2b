package org.roleprint.web.about;

import java.util.List;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Guide;
import org.roleprint.catalog.Proficiency;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the page about blueprints shows.
 *
 * @param head what the layout shows around it
 * @param levels the levels of a skill
 * @param bases what a target can rest on
 * @param guides the texts that several roles share
 */
record AboutPage(PageHead head, List<Proficiency> levels, List<Basis> bases, List<Guide> guides) implements Page {

	static AboutPage of(PageHead head, Edition edition) {
		return new AboutPage(head, List.of(Proficiency.values()), List.of(Basis.values()), edition.guides());
	}

}
