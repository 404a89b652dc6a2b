package org.roleprint.web.links;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the page about linking shows.
 *
 * @param head what the layout shows around it
 * @param base the absolute address of the catalog, without a trailing slash
 * @param example a role to show every way of linking on
 */
record LinkingPage(PageHead head, String base, LinkExample example) implements Page {

}
