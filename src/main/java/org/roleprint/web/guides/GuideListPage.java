package org.roleprint.web.guides;

import java.util.List;

import org.roleprint.catalog.Guide;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the list of guides shows.
 *
 * @param head what the layout shows around it
 * @param guides all guides in their order
 */
record GuideListPage(PageHead head, List<Guide> guides) implements Page {

}
