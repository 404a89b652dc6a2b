package org.roleprint.web.home;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.Site;

/**
 * The front page.
 */
@Controller
class HomeController {

	private static final String DESCRIPTION = "Blueprints of engineering roles: what each one is answerable "
			+ "for, the skills it takes, how success is measured, and where it leads.";

	private static final int LATEST = 5;

	private final PageHeads heads;

	HomeController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/")
	String show(Edition edition, Model model) {
		List<RoleCard> cards = edition.roleCards();
		HomePage page = new HomePage(this.heads.head(Site.NAME + ": what the role really is", DESCRIPTION, "/", null),
				ExampleQueries.of(edition).list(), cards.size(), RoleMap.of(cards), AreaCount.of(cards),
				LatestChange.of(edition.changes(), LATEST));
		model.addAttribute(Page.MODEL_NAME, page);
		return "home";
	}

}
