package org.roleprint.web.links;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.Edition;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.SiteAddresses;

/**
 * How to link, embed and search from elsewhere.
 */
@Controller
class LinkingController {

	private static final String DESCRIPTION = "How to link a role, a responsibility or a comparison from a wiki or a "
			+ "chat, embed a card, search from the browser, and why the links keep working.";

	private final PageHeads heads;

	private final SiteAddresses sites;

	LinkingController(PageHeads heads, SiteAddresses sites) {
		this.heads = heads;
		this.sites = sites;
	}

	@GetMapping("/about/linking")
	String show(Edition edition, Model model) {
		SiteAddress site = this.sites.current();
		LinkExample example = edition.roleCards()
			.stream()
			.findFirst()
			.map((role) -> LinkExample.of(role.slug(), role.title(), site))
			.orElseGet(() -> LinkExample.of("head-of-devops", "Head of DevOps", site));
		model.addAttribute(Page.MODEL_NAME, new LinkingPage(
				this.heads.head("Linking and embedding", DESCRIPTION, "/about/linking", null), site.base(), example));
		return "about/linking";
	}

}
