package org.roleprint.web.skills;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.NavItem;
import org.roleprint.web.Page;
import org.roleprint.web.PageHead;
import org.roleprint.web.PageHeads;
import org.roleprint.web.failure.PageNotFoundException;
import org.roleprint.web.former.FormerPlaces;
import org.roleprint.web.picker.RolePicker;
import org.roleprint.web.picker.Tray;

/**
 * The list of skills and the page of a skill. Two SQL statements each.
 */
@Controller
class SkillController {

	private static final String DESCRIPTION = "The skills that engineering leadership roles need, each with what it looks "
			+ "like at four levels and the roles that need it.";

	private final Catalog catalog;

	private final PageHeads heads;

	private final RolePicker picker;

	SkillController(Catalog catalog, PageHeads heads, RolePicker picker) {
		this.catalog = catalog;
		this.heads = heads;
		this.picker = picker;
	}

	@GetMapping("/skills")
	String list(Model model) {
		PageHead head = this.heads.head("Skills", DESCRIPTION, "/skills", NavItem.SKILLS);
		List<SkillGroup> groups = SkillGroup.of(this.catalog.skills(), this.catalog.rolesBySkill());
		model.addAttribute(Page.MODEL_NAME,
				new SkillListPage(head, groups, FormerPlaces.of(this.catalog.moves(), "/skills", Set.of())));
		return "skills/list";
	}

	@GetMapping("/skills/{slug}")
	String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Skill skill = this.catalog.skill(slug).orElseThrow(() -> new PageNotFoundException(slug));
		List<SkillRequirement> needs = this.catalog.requirementsOf(slug);
		Tray tray = Tray.of(this.picker.picked(parameters),
				this.picker.cards(needs.stream().map((need) -> need.role().slug()).toList()),
				(roles) -> roles.collectedAt(Paths.skill(slug)));
		model.addAttribute(Page.MODEL_NAME,
				SkillPage.of(this.heads.head(skill), skill, needs, new SkillPage.Beside(this.catalog.moves(), tray)));
		return "skills/show";
	}

}
