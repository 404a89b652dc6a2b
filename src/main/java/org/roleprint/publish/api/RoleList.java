package org.roleprint.publish.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One page of the roles that pass a filter.
 *
 * @param page where in the list this page stands
 * @param ignored values of the filter that no role has, as a visitor sent them
 * @param roles the roles of this page
 */
@Schema(description = "One page of the roles that pass the filter")
public record RoleList(Paging page,
		@Schema(description = "Filter values that no role has; they were left out") List<String> ignored,
		List<RoleSummary> roles) {

}
