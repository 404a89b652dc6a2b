package org.roleprint.web.links;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.SiteAddresses;

/**
 * The card that other sites show in a frame.
 */
@Controller
class EmbedController {

	private final SiteAddresses sites;

	EmbedController(SiteAddresses sites) {
		this.sites = sites;
	}

	@GetMapping("/embed/roles/{slug}")
	String show(@PathVariable String slug, Edition edition, Model model) {
		var role = CurrentRole.named(edition, slug);
		model.addAttribute(Page.MODEL_NAME, EmbedPage.of(role, this.sites.current().at(Paths.role(role.slug()))));
		return "embed/role";
	}

}
