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

	private static final String ABOUT = "What a role blueprint says, what it leaves to each company, and how far to trust "
			+ "its figures.";

	private static final String SOURCES = "Which published sources the KPI targets and skills come from, which figures are "
			+ "conventions, and the credits.";

	private static final String LEVELS = "What each level answers for, whom it leads, what it may spend, how far it plans and "
			+ "what it may stop.";

	private final PageHeads heads;

	AboutController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/about")
	String show(Edition edition, Model model) {
		PageHead head = this.heads.head("About", ABOUT, "/about", null);
		model.addAttribute(Page.MODEL_NAME, AboutPage.of(head, edition));
		return "about/show";
	}

	@GetMapping(Paths.LEVELS)
	String levels(Edition edition, Model model) {
		PageHead head = this.heads.head("Levels", LEVELS, Paths.LEVELS, null);
		model.addAttribute(Page.MODEL_NAME, LevelsPage.of(head, edition));
		return "about/levels";
	}

	@GetMapping("/about/sources")
	String sources(Edition edition, Model model) {
		PageHead head = this.heads.head("Sources and credits", SOURCES, "/about/sources", null);
		model.addAttribute(Page.MODEL_NAME, SourcesPage.of(head, edition.kpis(), edition.skills()));
		return "about/sources";
	}

}
