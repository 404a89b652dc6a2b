package org.roleprint.web.data;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.frame.SiteAddresses;
import org.roleprint.web.lists.AskedRoles;

/**
 * The ways between two roles as data.
 */
@RestController
class RoutesController {

	private final SiteAddresses sites;

	RoutesController(SiteAddresses sites) {
		this.sites = sites;
	}

	@GetMapping(path = "/api/careers/routes", produces = MediaType.APPLICATION_JSON_VALUE)
	RoutesJson routes(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
			Edition edition) {
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
