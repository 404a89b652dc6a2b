package org.roleprint.web.roles;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;

/**
 * The job description of a role, as a page and as Markdown.
 */
@Controller
class JobDescriptionController {

	private static final String PATH = "/roles/{slug:[a-z0-9-]+}/job-description";

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private final PageHeads heads;

	JobDescriptionController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(PATH)
	String show(@PathVariable String slug, Edition edition, Model model) {
		Role role = CurrentRole.named(edition, slug);
		JobDescription description = JobDescription.of(role, edition);
		PageHead head = head(role, edition.wording());
		model.addAttribute(Page.MODEL_NAME,
				new JobDescriptionPage(head, description, JobDescriptionMarkdown.of(description, source(head, role))));
		return "sheets/job-description";
	}

	@GetMapping(PATH + ".md")
	ResponseEntity<String> markdown(@PathVariable String slug, Edition edition) {
		Role role = CurrentRole.named(edition, slug);
		return ResponseEntity.ok()
			.contentType(MARKDOWN)
			.body(JobDescriptionMarkdown.of(JobDescription.of(role, edition),
					source(head(role, edition.wording()), role)));
	}

	private PageHead head(Role role, Wording wording) {
		return this.heads.headOfSheet(role, wording.say("advert.head", role.title()), wording.say("advert.description"),
				Paths.role(role.slug()) + "/job-description");
	}

	private static String source(PageHead head, Role role) {
		return head.site().base() + Paths.role(role.slug());
	}

}
