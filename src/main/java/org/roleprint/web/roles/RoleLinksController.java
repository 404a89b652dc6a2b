package org.roleprint.web.roles;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.Picked;

/**
 * The texts that link a role and every part of its page: to select without script, and
 * where the page's own copy buttons take them from.
 */
@Controller
class RoleLinksController {

	private final PageHeads heads;

	RoleLinksController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/roles/{slug:[a-z0-9-]+}/links")
	String show(@PathVariable String slug, Edition edition, Model model) {
		model.addAttribute(Page.MODEL_NAME, page(CurrentRole.named(edition, slug), edition));
		return "roles/links";
	}

	private RoleLinksPage page(Role role, Edition edition) {
		PageHead head = this.heads.head(edition.wording().say("links.title", role.title()),
				edition.wording().say("links.description"), Paths.partLinks(role.slug()), NavItem.ROLES);
		String path = Paths.role(role.slug());
		LinkTexts link = LinkTexts.of(path, role.title(), edition, head.site());
		RoleLines lines = RoleLines.of(role);
		Neighbours neighbours = Neighbours.of(role.slug(), Careers.of(edition), Picked.NONE);
		return new RoleLinksPage(head, role.title(), path, link,
				PartLinks.of(role, lines, Outline.of(role, lines, neighbours, edition.wording()), link));
	}

}
