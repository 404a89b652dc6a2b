package org.roleprint.web.responsibilities;

import java.util.List;

import org.roleprint.web.frame.JumpLink;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.PageLinks;
import org.roleprint.web.lists.Tray;

/**
 * What the list of responsibilities shows.
 *
 * @param head what the layout shows around it
 * @param count how much of the catalog the list shows, in words
 * @param tray the roles collected to be compared
 * @param filters the form
 * @param ignored filter values that no role has
 * @param jumps every area with the page on which it begins
 * @param lines the responsibilities of this page
 * @param links the way to the other pages
 */
record ResponsibilityListPage(PageHead head, String count, Tray tray, FilterForm filters, List<String> ignored,
		List<JumpLink> jumps, Lines lines, PageLinks links) implements Page {

	/**
	 * The responsibilities of one page.
	 *
	 * @param areas by area
	 * @param continued whether the first area began on an earlier page
	 */
	record Lines(List<AreaLines> areas, boolean continued) {
	}

}
