package org.roleprint.web.author;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.roleprint.catalog.Edition;
import org.roleprint.content.LatestCheck;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.PageNotFoundException;

/**
 * The problems of the content, for its authors; there is no such page for visitors.
 */
@Controller
class ProblemsController {

	private static final String PATH = "/author/problems";

	private final LatestCheck check;

	private final PageHeads heads;

	ProblemsController(LatestCheck check, PageHeads heads) {
		this.check = check;
		this.heads = heads;
	}

	@GetMapping(PATH)
	String list(Edition edition, Model model) {
		refuseVisitors();
		PageHead head = this.heads.head(edition.wording().say("problems.title"),
				edition.wording().say("problems.description"), PATH, null);
		model.addAttribute(Page.MODEL_NAME, ProblemsPage.of(head, this.check.problems()));
		return "author/problems";
	}

	/** Changes whenever the pages do, so that they can be loaded again. */
	@GetMapping(path = "/author/state", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String state(Edition edition) {
		refuseVisitors();
		return edition.number() + " " + this.check.problems().hashCode();
	}

	private void refuseVisitors() {
		if (!this.check.isShown()) {
			throw new PageNotFoundException("problems");
		}
	}

}
