package org.roleprint.web.home;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.frame.Counted;
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
		HomePage page = new HomePage(
				this.heads.head(catalog.name() + ": what the role really is", catalog.summary(), "/", null),
				ExampleQueries.of(edition).list(), roles(cards.size()), RoleMap.of(cards), AreaCount.of(cards),
				LatestChange.of(edition.changes(), LATEST));
		model.addAttribute(Page.MODEL_NAME, page);
		return "home";
	}

	private static String roles(int number) {
		return ((number > 1) ? "All " : "") + Counted.of(number, "role", "roles");
	}

}
