package org.roleprint.web.about;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;

/**
 * What a blueprint is and is not, the levels, and the sources.
 */
@Controller
class AboutController {

	private final PageHeads heads;

	AboutController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/about")
	String show(Edition edition, Model model) {
		PageHead head = this.heads.head(edition.wording().say("about.title"),
				edition.wording().say("about.description"), "/about", null);
		model.addAttribute(Page.MODEL_NAME, AboutPage.of(head, edition));
		return "about/show";
	}

	@GetMapping(Paths.LEVELS)
	String levels(Edition edition, Model model) {
		PageHead head = this.heads.head(edition.wording().say("levels.title"),
				edition.wording().say("levels.description"), Paths.LEVELS, null);
		model.addAttribute(Page.MODEL_NAME, LevelsPage.of(head, edition));
		return "about/levels";
	}

	@GetMapping("/about/sources")
	String sources(Edition edition, Model model) {
		PageHead head = this.heads.head(edition.wording().say("sources.title"),
				edition.wording().say("sources.description"), "/about/sources", null);
		model.addAttribute(Page.MODEL_NAME, SourcesPage.of(head, edition.kpis(), edition.skills()));
		return "about/sources";
	}

}
