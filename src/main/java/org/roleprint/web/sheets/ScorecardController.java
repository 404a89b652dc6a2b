package org.roleprint.web.sheets;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.Page;
import org.roleprint.web.PageHeads;

/**
 * The scorecard of a role. Eight SQL statements.
 */
@Controller
class ScorecardController {

	private final SheetRoles roles;

	private final PageHeads heads;

	ScorecardController(SheetRoles roles, PageHeads heads) {
		this.roles = roles;
		this.heads = heads;
	}

	@GetMapping("/roles/{slug:[a-z0-9-]+}/scorecard")
	String show(@PathVariable String slug, Model model) {
		Role role = this.roles.current(slug);
		model.addAttribute(Page.MODEL_NAME, new ScorecardPage(this.heads.headOfSheet(role, role.title() + ": scorecard",
				"The role on one page: purpose, first responsibilities, skills with levels, KPIs with targets, career "
						+ "options.",
				Paths.role(slug) + "/scorecard"), role));
		return "sheets/scorecard";
	}

}
