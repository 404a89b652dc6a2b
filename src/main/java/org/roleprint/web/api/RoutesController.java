package org.roleprint.web.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.publish.api.RoutesJson;
import org.roleprint.web.SiteAddresses;
import org.roleprint.web.picker.AskedRoles;

/**
 * The ways between two roles as data.
 */
@RestController
@Tag(name = "Careers")
class RoutesController {

	private final SiteAddresses sites;

	RoutesController(SiteAddresses sites) {
		this.sites = sites;
	}

	@GetMapping(path = "/api/careers/routes", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "findRoutes", summary = "The ways from one role to another",
			description = "At most five, best first, with what each step asks for. 400 without two different roles, "
					+ "404 for a role that is not there, 410 for a retired one.")
	RoutesJson routes(
			@Parameter(description = "Slug or title of the role to start from", required = true,
					example = "devops-manager") @RequestParam(defaultValue = "") String from,
			@Parameter(description = "Slug or title of the role to reach", required = true,
					example = "head-of-devops") @RequestParam(defaultValue = "") String to,
			@Parameter(hidden = true) Edition edition) {
		List<RoleCard> ends = AskedRoles.find(edition, List.of(from, to));
		if (ends.size() < 2) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return Careers.of(edition)
			.routes(ends.get(0).slug(), ends.get(1).slug())
			.map((routes) -> RoutesJson.of(routes, this.sites.current()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

}
