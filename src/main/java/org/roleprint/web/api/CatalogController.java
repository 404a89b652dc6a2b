package org.roleprint.web.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.publish.api.CatalogJson;
import org.roleprint.publish.api.CatalogJson.RoleQuery;
import org.roleprint.publish.api.KpiList;
import org.roleprint.publish.api.Paging;
import org.roleprint.publish.api.RoleJson;
import org.roleprint.publish.api.RoleList;
import org.roleprint.publish.api.SkillList;
import org.roleprint.web.SiteAddresses;
import org.roleprint.web.failure.CurrentRole;
import org.roleprint.web.filters.ListQuery;

/**
 * The catalog as JSON.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalog")
class CatalogController {

	private final SiteAddresses sites;

	CatalogController(SiteAddresses sites) {
		this.sites = sites;
	}

	/** */
	@GetMapping("/roles")
	@Operation(operationId = "listRoles", summary = "Roles, filtered and sorted",
			description = "\"Or\" within a filter, \"and\" across filters. Values that no role has are left out and "
					+ "named in `ignored`. A page number out of range gives the nearest page.")
	@RoleParameters
	ResponseEntity<RoleList> roles(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) Edition edition) {
		ListQuery asked = ListQuery.of(parameters);
		RoleList list = json(edition).roles(new RoleQuery(asked.filter(), asked.sort(), asked.page(), asked.size()));
		return paged(list.page(), list);
	}

	/** */
	@GetMapping("/roles/{slug}")
	@Operation(operationId = "getRole", summary = "One blueprint",
			description = "The same facts as the role's page. A renamed role answers 301, a retired one 410 with its "
					+ "successor.")
	RoleJson role(@Parameter(description = "The role's slug", example = "head-of-devops") @PathVariable String slug,
			@Parameter(hidden = true) Edition edition) {
		return json(edition).role(CurrentRole.named(edition, slug));
	}

	/** */
	@GetMapping("/skills")
	@Operation(operationId = "listSkills", summary = "Skills, by title")
	@PageParameters
	ResponseEntity<SkillList> skills(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) Edition edition) {
		ListQuery asked = ListQuery.of(parameters);
		SkillList list = json(edition).skills(asked.page(), asked.size());
		return paged(list.page(), list);
	}

	/** */
	@GetMapping("/kpis")
	@Operation(operationId = "listKpis", summary = "KPIs, by title")
	@PageParameters
	ResponseEntity<KpiList> kpis(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) Edition edition) {
		ListQuery asked = ListQuery.of(parameters);
		KpiList list = json(edition).kpis(asked.page(), asked.size());
		return paged(list.page(), list);
	}

	private CatalogJson json(Edition edition) {
		return new CatalogJson(edition, this.sites.current());
	}

	/** The same links as in the body, for clients that page by RFC 8288. */
	private static <T> ResponseEntity<T> paged(Paging page, T body) {
		String links = Stream.of(link(page.previous(), "prev"), link(page.next(), "next"))
			.filter((link) -> !link.isEmpty())
			.collect(Collectors.joining(", "));
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		return (links.isEmpty() ? answer : answer.header(HttpHeaders.LINK, links)).body(body);
	}

	private static String link(@Nullable String address, String relation) {
		return (address != null) ? "<" + address + ">; rel=\"" + relation + "\"" : "";
	}

}
