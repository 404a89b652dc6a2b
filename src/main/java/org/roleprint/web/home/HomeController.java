package org.roleprint.web.home;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHeads;

/**
 * The front page.
 */
@Controller
class HomeController {

	private static final int LATEST = 5;

	private final PageHeads heads;

	HomeController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/")
	String show(Edition edition, Model model) {
		List<RoleCard> cards = edition.roleCards();
		CatalogDescription catalog = edition.description();
		Wording wording = edition.wording();
		HomePage page = new HomePage(
				this.heads.head(wording.say("home.head", catalog.name()), catalog.summary(), "/", null),
				ExampleQueries.of(edition).list(),
				wording.say(cards.isEmpty() ? "count.roles" : "home.roles", cards.size()), RoleMap.of(cards),
				AreaCount.of(cards), LatestChange.of(edition.changes(), LATEST, wording.language()));
		model.addAttribute(Page.MODEL_NAME, page);
		return "home";
	}

}
