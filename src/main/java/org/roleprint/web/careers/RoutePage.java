package org.roleprint.web.careers;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.route.Routes;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.RoleField;

/**
 * What the page of routes shows.
 *
 * @param head what the layout shows around it
 * @param from names the role to start from
 * @param to names the role to reach
 * @param sameRole whether both ends are the same role
 * @param routes the answer, null before both ends are chosen
 */
record RoutePage(PageHead head, RoleField from, RoleField to, boolean sameRole,
		@Nullable Routes routes) implements Page {

}
