package org.roleprint.web.data;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.Edition;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHeads;

/**
 * The page that shows people the API. No SQL statement.
 */
@Controller
class ApiPageController {

	private final PageHeads heads;

	ApiPageController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/about/api")
	String show(Edition edition, Model model) {
		model.addAttribute(Page.MODEL_NAME, new ApiPage(this.heads.head(edition.wording().say("api.title"),
				edition.wording().say("api.description"), "/about/api", null)));
		return "about/api";
	}

}
