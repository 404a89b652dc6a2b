package org.roleprint.web.careers;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.route.Routes;
import org.roleprint.web.Page;
import org.roleprint.web.PageHead;
import org.roleprint.web.picker.RoleChoice;

/**
 * What the page of routes shows.
 *
 * @param head what the layout shows around it
 * @param from the roles to start from
 * @param to the roles to reach
 * @param sameRole whether both ends are the same role
 * @param routes the answer, null before both ends are chosen
 */
record RoutePage(PageHead head, List<RoleChoice> from, List<RoleChoice> to, boolean sameRole,
		@Nullable Routes routes) implements Page {

}
