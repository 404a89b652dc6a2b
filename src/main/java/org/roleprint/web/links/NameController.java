package org.roleprint.web.links;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ServletRequestPathUtils;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHeads;

/**
 * Leads from a name to its page, for links that a wiki writes by pattern.
 */
@Controller
class NameController {

	private static final int LONGEST_SHOWN = 80;

	private final PageHeads heads;

	NameController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping({ "/to", "/to/{*name}" })
	Object resolve(Edition edition, HttpServletRequest request) {
		String wanted = name(request);
		Resolution resolution = NameResolver.of(edition).resolve(wanted);
		if (resolution.pages().size() == 1) {
			String place = resolution.place().isEmpty() ? "" : "#" + resolution.place();
			return ResponseEntity.status(HttpStatus.FOUND)
				.header(HttpHeaders.LOCATION, request.getContextPath() + resolution.pages().get(0).path() + place)
				.build();
		}
		String shown = wanted.substring(0, Math.min(LONGEST_SHOWN, wanted.length())).strip();
		return resolution.pages().isEmpty() ? page(HttpStatus.NOT_FOUND, shown, resolution.closest(), edition.wording())
				: page(HttpStatus.MULTIPLE_CHOICES, shown, resolution.pages(), edition.wording());
	}

	/**
	 * The path as it was sent: a variable of it would end at a semicolon, which wikis
	 * leave as it is.
	 */
	private static String name(HttpServletRequest request) {
		String path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		return StringUtils.uriDecode(path.substring("/to".length()), StandardCharsets.UTF_8).replaceFirst("^/", "");
	}

	private ModelAndView page(HttpStatus status, String name, List<NamedPage> pages, Wording wording) {
		NamePage page = new NamePage(
				this.heads.headOfNoPage(wording.say("names.head"), wording.say("names.description"), "/to"), name,
				status == HttpStatus.MULTIPLE_CHOICES, pages);
		ModelAndView view = new ModelAndView("names/choose", status);
		view.addObject(Page.MODEL_NAME, page);
		return view;
	}

}
