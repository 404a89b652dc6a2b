package org.roleprint.web.data;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHeads;

/**
 * The page that shows people the API. No SQL statement.
 */
@Controller
class ApiPageController {

	private static final String DESCRIPTION = "The catalog as data: a small read-only JSON API, tables for a "
			+ "spreadsheet, blueprints as Markdown, and a feed of changes.";

	private final PageHeads heads;

	ApiPageController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/about/api")
	String show(Model model) {
		model.addAttribute(Page.MODEL_NAME,
				new ApiPage(this.heads.head("API and data", DESCRIPTION, "/about/api", null)));
		return "about/api";
	}

}
