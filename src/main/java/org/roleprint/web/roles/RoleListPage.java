package org.roleprint.web.roles;

import java.util.List;

import org.roleprint.catalog.RoleCard;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.ListFrame;

/**
 * What the list of roles shows.
 *
 * @param head what the layout shows around it
 * @param list what stands around the rows
 * @param roles the rows of this page
 * @param names titles and other names by letter; empty unless sorted by title
 */
record RoleListPage(PageHead head, ListFrame list, List<RoleCard> roles, List<RoleNames.Letter> names) implements Page {

}
