package org.roleprint.web.roles;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHeads;

/**
 * The scorecard of a role.
 */
@Controller
class ScorecardController {

	private final PageHeads heads;

	ScorecardController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/roles/{slug:[a-z0-9-]+}/scorecard")
	String show(@PathVariable String slug, Edition edition, Model model) {
		Role role = CurrentRole.named(edition, slug);
		model.addAttribute(Page.MODEL_NAME,
				new ScorecardPage(
						this.heads.headOfSheet(role, edition.wording().say("scorecard.head", role.title()),
								edition.wording().say("scorecard.description"), Paths.role(slug) + "/scorecard"),
						role));
		return "sheets/scorecard";
	}

}
