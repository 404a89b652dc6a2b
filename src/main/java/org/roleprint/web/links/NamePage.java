package org.roleprint.web.links;

import java.util.List;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What somebody is shown whose name leads to no page or to several.
 *
 * @param head what the layout shows around it
 * @param name the name as sent, at most 80 characters, possibly empty
 * @param shared whether several pages have this name
 * @param pages the pages that have it, or those that come near
 */
record NamePage(PageHead head, String name, boolean shared, List<NamedPage> pages) implements Page {

}
