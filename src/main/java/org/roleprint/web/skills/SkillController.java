package org.roleprint.web.skills;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.PageNotFoundException;
import org.roleprint.web.http.SearchBox;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.ListKind;
import org.roleprint.web.lists.RolePicker;
import org.roleprint.web.lists.TermList;
import org.roleprint.web.lists.TermList.Choice;
import org.roleprint.web.lists.TermList.Order;
import org.roleprint.web.lists.TermList.Shown;
import org.roleprint.web.lists.Tray;

/**
 * The list of skills and the page of a skill.
 */
@Controller
class SkillController {

	private static final TermList<SkillRow> LIST = new TermList<>(ListKind.SKILLS,
			List.of(new Choice<>("group", "/skills#" + Anchors.group(""), (skill) -> List.of(skill.group()))),
			List.of(new Order<>("group", Comparator.comparing(SkillRow::group)), Order.byTitle(),
					new Order<>("roles", Comparator.comparing(SkillRow::roles).reversed())),
			SkillRow::words);

	private final PageHeads heads;

	SkillController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/skills")
	ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Edition edition,
			HttpServletRequest request, HttpServletResponse response) {
		Shown<SkillRow> shown = LIST.shown(SkillRow.all(edition), parameters, edition);
		PageHead head = this.heads.head(shown.title(), edition.wording().say("skills.description"), shown.canonical(),
				NavItem.SKILLS);
		SkillListPage page = SkillListPage.of(head, shown, FormerPlaces.of(edition.moves(), "/skills", Set.of()));
		SearchBox.showAddress(request, response, head.site().root() + page.list().here());
		return new ModelAndView("skills/list", Page.MODEL_NAME, page);
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
