package org.roleprint.web.machine;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.address.Paths;
import org.roleprint.web.Page;
import org.roleprint.web.SiteAddresses;
import org.roleprint.web.api.CurrentRoles;

/**
 * The card that other sites show in a frame. Eight SQL statements.
 */
@Controller
class EmbedController {

	private final CurrentRoles roles;

	private final SiteAddresses sites;

	EmbedController(CurrentRoles roles, SiteAddresses sites) {
		this.roles = roles;
		this.sites = sites;
	}

	@GetMapping("/embed/roles/{slug}")
	String show(@PathVariable String slug, Model model) {
		var role = this.roles.named(slug);
		model.addAttribute(Page.MODEL_NAME, EmbedPage.of(role, this.sites.current().at(Paths.role(role.slug()))));
		return "embed/role";
	}

}
