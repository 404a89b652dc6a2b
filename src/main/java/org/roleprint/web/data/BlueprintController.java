package org.roleprint.web.data;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.SiteAddresses;

/**
 * A blueprint in the forms that its page is not: under an address of its own, or under
 * the page's address for a client that asks for that form.
 */
@Controller
class BlueprintController {

	/**
	 * Spelled as the page itself spells it, so that only the form decides between the
	 * two.
	 */
	private static final String PAGE = "/roles/{slug:[a-z0-9-]+}";

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private final SiteAddresses sites;

	BlueprintController(SiteAddresses sites) {
		this.sites = sites;
	}

	/** Whatever the client accepts: the address says what it wants. */
	@GetMapping("/roles/{slug}.json")
	ResponseEntity<RoleJson> json(@PathVariable String slug, Edition edition) {
		return negotiatedJson(slug, edition);
	}

	@GetMapping(path = PAGE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RoleJson> negotiatedJson(@PathVariable String slug, Edition edition) {
		Role role = CurrentRole.named(edition, slug);
		SiteAddress site = this.sites.current();
		return answer(role, site).contentType(MediaType.APPLICATION_JSON)
			.body(new CatalogJson(edition, site).role(role));
	}

	/** Whatever the client accepts: the address says what it wants. */
	@GetMapping("/roles/{slug}.md")
	ResponseEntity<String> markdown(@PathVariable String slug, Edition edition) {
		return negotiatedMarkdown(slug, edition);
	}

	@GetMapping(path = PAGE, produces = "text/markdown")
	ResponseEntity<String> negotiatedMarkdown(@PathVariable String slug, Edition edition) {
		Role role = CurrentRole.named(edition, slug);
		SiteAddress site = this.sites.current();
		return answer(role, site).contentType(MARKDOWN).body(RoleMarkdown.of(role, edition, site));
	}

	/** Tells which page this is another form of. */
	private static ResponseEntity.BodyBuilder answer(Role role, SiteAddress site) {
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, "<" + site.at(Paths.role(role.slug())) + ">; rel=\"canonical\"");
	}

}
