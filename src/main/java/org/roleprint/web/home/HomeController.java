package org.roleprint.web.home;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.Page;
import org.roleprint.web.PageHeads;
import org.roleprint.web.Site;

/**
 * The front page. Six SQL statements, five once the example queries are known.
 */
@Controller
class HomeController {

	private static final String DESCRIPTION = "Blueprints of engineering leadership roles: what each one is answerable "
			+ "for, the skills it takes, how success is measured, and where it leads.";

	private static final int LATEST = 5;

	private final Catalog catalog;

	private final ExampleQueries examples;

	private final PageHeads heads;

	HomeController(Catalog catalog, ExampleQueries examples, PageHeads heads) {
		this.catalog = catalog;
		this.examples = examples;
		this.heads = heads;
	}

	@GetMapping("/")
	String show(Model model) {
		List<RoleCard> cards = this.catalog.roleCards();
		HomePage page = new HomePage(this.heads.head(Site.NAME + ": what the role really is", DESCRIPTION, "/", null),
				this.examples.list(), RoleMap.of(cards), AreaCount.of(cards),
				LatestChange.of(this.catalog.changes(), LATEST));
		model.addAttribute(Page.MODEL_NAME, page);
		return "home";
	}

}
