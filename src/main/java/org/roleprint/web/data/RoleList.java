package org.roleprint.web.data;

import java.util.List;

/**
 * One page of the roles that pass a filter.
 *
 * @param page where in the list this page stands
 * @param ignored values of the filter that no role has, as a visitor sent them
 * @param roles the roles of this page
 */
record RoleList(Paging page, List<String> ignored, List<RoleSummary> roles) {

}
