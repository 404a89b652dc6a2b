package org.roleprint.web.links;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.SiteAddresses;

/**
 * Answers sites that want to show one of our pages.
 */
@RestController
class OEmbedController {

	/** Nine digits are more pixels than any screen has. */
	private static final String SIZE = "0*[1-9][0-9]{0,8}";

	private final SiteAddresses sites;

	OEmbedController(SiteAddresses sites) {
		this.sites = sites;
	}

	@GetMapping("/oembed")
	ResponseEntity<?> answer(@ModelAttribute Asked asked, Edition edition) {
		if (asked.url().isBlank()) {
			return problem(HttpStatus.BAD_REQUEST, "The parameter url is missing: the address of a page of this site");
		}
		if (!asked.format().equals("json")) {
			return problem(HttpStatus.NOT_IMPLEMENTED, "The only format here is json");
		}
		if (!isSize(asked.maxwidth()) || !isSize(asked.maxheight())) {
			return problem(HttpStatus.BAD_REQUEST, "maxwidth and maxheight are whole numbers of pixels, from 1");
		}
		OEmbedBox box = new OEmbedBox(size(asked.maxwidth()), size(asked.maxheight()));
		SiteAddress site = this.sites.current();
		OEmbedAnswers answers = new OEmbedAnswers(edition, asked.url(), site);
		return answers.answer(box)
			.<ResponseEntity<?>>map((embed) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(embed))
			.orElseGet(() -> answers.isGone()
					? problem(HttpStatus.GONE,
							"The page at that address is no longer in use; it names what took its place")
					: problem(HttpStatus.NOT_FOUND, "There is no page of this site at that address"));
	}

	private static boolean isSize(String text) {
		return text.isEmpty() || text.matches(SIZE);
	}

	private static int size(String text) {
		return text.isEmpty() ? OEmbedBox.ANY : Integer.parseInt(text);
	}

	private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, detail));
	}

	/** The parameters as they were sent: what is absent is empty, and json the format. */
	record Asked(String url, String format, String maxwidth, String maxheight) {

		Asked(@Nullable String url, @Nullable String format, @Nullable String maxwidth, @Nullable String maxheight) {
			this.url = Objects.requireNonNullElse(url, "");
			this.format = (format == null || format.isEmpty()) ? "json" : format;
			this.maxwidth = Objects.requireNonNullElse(maxwidth, "");
			this.maxheight = Objects.requireNonNullElse(maxheight, "");
		}

	}

}
