package org.roleprint.web.skills;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.PageNotFoundException;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.RolePicker;
import org.roleprint.web.lists.Tray;

/**
 * The list of skills and the page of a skill.
 */
@Controller
class SkillController {

	private static final String DESCRIPTION = "The skills that the roles need, each with what it looks "
			+ "like at four levels and the roles that need it.";

	private final PageHeads heads;

	SkillController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/skills")
	String list(Edition edition, Model model) {
		PageHead head = this.heads.head("Skills", DESCRIPTION, "/skills", NavItem.SKILLS);
		List<SkillGroup> groups = SkillGroup.of(edition.skills(), edition);
		model.addAttribute(Page.MODEL_NAME,
				new SkillListPage(head, groups, FormerPlaces.of(edition.moves(), "/skills", Set.of())));
		return "skills/list";
	}

	@GetMapping("/skills/{slug}")
	String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Edition edition,
			Model model) {
		Skill skill = edition.skill(slug).orElseThrow(() -> new PageNotFoundException(slug));
		List<SkillRequirement> needs = edition.requirementsOf(slug);
		Tray tray = Tray.of(RolePicker.picked(edition, parameters),
				RolePicker.cards(edition, needs.stream().map((need) -> need.role().slug()).toList()),
				(roles) -> roles.collectedAt(Paths.skill(slug)));
		PageHead head = this.heads.head(skill);
		LinkTexts link = LinkTexts.of(Paths.skill(slug), skill.title(), edition, head.site());
		model.addAttribute(Page.MODEL_NAME,
				SkillPage.of(head, skill, needs, new SkillPage.Context(link, edition.moves(), tray)));
		return "skills/show";
	}

}
