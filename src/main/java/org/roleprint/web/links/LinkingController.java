package org.roleprint.web.links;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roleprint.catalog.Edition;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;

/**
 * How to link, embed and search from elsewhere.
 */
@Controller
class LinkingController {

	private final PageHeads heads;

	LinkingController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/about/linking")
	String show(Edition edition, Model model) {
		PageHead head = this.heads.head(edition.wording().say("linking.title"),
				edition.wording().say("linking.description"), "/about/linking", null);
		model.addAttribute(Page.MODEL_NAME,
				new LinkingPage(head, head.site().base(), LinkExample.of(edition, head.site())));
		return "about/linking";
	}

}
