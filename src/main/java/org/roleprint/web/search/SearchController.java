package org.roleprint.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roleprint.catalog.Edition;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchResults;
import org.roleprint.search.UnansweredQuestions;
import org.roleprint.web.frame.Page;
import org.roleprint.web.http.SearchBox;
import org.roleprint.web.lists.RolePicker;

/**
 * The search page.
 */
@Controller
class SearchController {

	/** A kept answer would be given again without the question being counted. */
	static final String UNKEPT = "no-store";

	private final RoleSearch search;

	private final SearchPages pages;

	private final UnansweredQuestions unanswered;

	SearchController(RoleSearch search, SearchPages pages, UnansweredQuestions unanswered) {
		this.search = search;
		this.pages = pages;
		this.unanswered = unanswered;
	}

	@GetMapping(SearchAddress.PATH)
	ModelAndView results(@RequestParam MultiValueMap<String, String> parameters, Edition edition,
			HttpServletRequest request, HttpServletResponse response) {
		SearchAddress asked = SearchAddress.of(parameters, edition.moves());
		SearchResults results = SearchDownException.orResults(() -> this.search.search(asked.request(), edition));
		if (!SearchBox.isTyping(request) && this.unanswered.count(results)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, UNKEPT);
		}
		SearchPage page = this.pages.page(asked, results, RolePicker.picked(edition, parameters), edition);
		SearchBox.showAddress(request, response, page.head().site().root() + page.tray().here());
		return new ModelAndView("search/results", Page.MODEL_NAME, page);
	}

}
