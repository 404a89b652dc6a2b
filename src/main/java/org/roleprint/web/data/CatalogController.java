package org.roleprint.web.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.data.CatalogJson.RoleQuery;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.SiteAddresses;
import org.roleprint.web.lists.ListQuery;

/**
 * The catalog as JSON.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogController {

	private final SiteAddresses sites;

	private final JsonMapper mapper;

	CatalogController(SiteAddresses sites, JsonMapper mapper) {
		this.sites = sites;
		this.mapper = mapper;
	}

	@GetMapping("/roles")
	ResponseEntity<RoleList> roles(@RequestParam MultiValueMap<String, String> parameters, Edition edition) {
		ListQuery asked = ListQuery.of(parameters, edition);
		RoleList list = json(edition).roles(new RoleQuery(asked.filter(), asked.sort(), asked.page(), asked.size()));
		return paged(list.page(), list);
	}

	@GetMapping("/roles/{slug}")
	RoleJson role(@PathVariable String slug, Edition edition) {
		return json(edition).role(CurrentRole.named(edition, slug));
	}

	@GetMapping("/roles/{slug}/summary")
	RoleGlance glance(@PathVariable String slug, Edition edition) {
		RoleCard card = edition.roleCard(CurrentRole.named(edition, slug).slug()).orElseThrow();
		return RoleGlance.of(card, this.sites.current(), this.mapper);
	}

	@GetMapping("/skills")
	ResponseEntity<SkillList> skills(@RequestParam MultiValueMap<String, String> parameters, Edition edition) {
		ListQuery asked = ListQuery.of(parameters, edition);
		SkillList list = json(edition).skills(asked.page(), asked.size());
		return paged(list.page(), list);
	}

	@GetMapping("/kpis")
	ResponseEntity<KpiList> kpis(@RequestParam MultiValueMap<String, String> parameters, Edition edition) {
		ListQuery asked = ListQuery.of(parameters, edition);
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
