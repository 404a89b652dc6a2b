package org.roleprint.web.roles;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.WebSettings;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.RolePicker;

/**
 * The page of a role.
 */
@Controller
class RoleController {

	private final PageHeads heads;

	private final WebSettings settings;

	RoleController(PageHeads heads, WebSettings settings) {
		this.heads = heads;
		this.settings = settings;
	}

	@GetMapping("/roles/{slug:[a-z0-9-]+}")
	String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Edition edition,
			Model model) {
		Role role = CurrentRole.named(edition, slug);
		RoleLines lines = RoleLines.of(role);
		Neighbours neighbours = Neighbours.of(slug, Careers.of(edition), RolePicker.picked(edition, parameters));
		FormerPlaces former = FormerPlaces.of(edition.moves(), Paths.role(slug), lines.sections());
		PageHead head = this.heads.head(role);
		LinkTexts link = LinkTexts.of(Paths.role(slug), role.title(), edition, head.site());
		RoleBrief brief = RoleBrief.of(role, RoleFacts.of(role, lines, edition), neighbours);
		model.addAttribute(Page.MODEL_NAME, new RolePage(head, role, link, brief,
				Outline.of(role, lines, neighbours, edition.wording()), lines, neighbours, suggestion(role), former));
		return "roles/show";
	}

	private @Nullable String suggestion(Role role) {
		String base = this.settings.sourceUrl();
		return (base != null) ? base + "/" + role.profile().sourcePath() : null;
	}

}
