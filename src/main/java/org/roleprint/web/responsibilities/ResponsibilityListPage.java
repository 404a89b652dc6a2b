package org.roleprint.web.responsibilities;

import java.util.List;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.ListFrame;

/**
 * What the list of responsibilities shows.
 *
 * @param head what the layout shows around it
 * @param list what stands around the rows
 * @param lines the responsibilities of this page
 */
record ResponsibilityListPage(PageHead head, ListFrame list, Lines lines) implements Page {

	/**
	 * The responsibilities of one page.
	 *
	 * @param areas by area
	 * @param continued whether the first area began on an earlier page
	 */
	record Lines(List<AreaLines> areas, boolean continued) {
	}

}
