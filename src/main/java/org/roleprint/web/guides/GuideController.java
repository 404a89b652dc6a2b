package org.roleprint.web.guides;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Guide;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.PageNotFoundException;

/**
 * The list of guides and the page of a guide.
 */
@Controller
class GuideController {

	private final PageHeads heads;

	GuideController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(Paths.GUIDES)
	String list(Edition edition, Model model) {
		PageHead head = this.heads.head(edition.wording().say("guides.title"),
				edition.wording().say("guides.description"), Paths.GUIDES, null);
		model.addAttribute(Page.MODEL_NAME, new GuideListPage(head, edition.guides()));
		return "guides/list";
	}

	@GetMapping(Paths.GUIDES + "/{slug}")
	String show(@PathVariable String slug, Edition edition, Model model) {
		Guide guide = edition.guide(slug).orElseThrow(() -> new PageNotFoundException(slug));
		PageHead head = this.heads.head(guide.title(), guide.lead().text(), Paths.guide(slug), null);
		model.addAttribute(Page.MODEL_NAME, GuidePage.of(head, guide, edition.moves()));
		return "guides/show";
	}

}
