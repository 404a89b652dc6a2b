package org.roleprint.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchResults;
import org.roleprint.web.Page;
import org.roleprint.web.picker.RolePicker;

/**
 * The search page.
 */
@Controller
class SearchController {

	private static final String PUSH_HEADER = "HX-Push-Url";

	private static final String REPLACE_HEADER = "HX-Replace-Url";

	private static final String TRIGGER_HEADER = "HX-Trigger";

	/** The form of the box: typing changes the address without a step in the history. */
	private static final String BOX = "search-form";

	private final RoleSearch search;

	private final SearchPages pages;

	private final RolePicker picker;

	SearchController(RoleSearch search, SearchPages pages, RolePicker picker) {
		this.search = search;
		this.pages = pages;
		this.picker = picker;
	}

	@GetMapping(SearchAddress.PATH)
	String results(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		SearchAddress asked = SearchAddress.of(parameters);
		SearchResults results = this.search.search(asked.request());
		SearchPage page = this.pages.page(asked, results, this.picker.picked(parameters));
		model.addAttribute(Page.MODEL_NAME, page);
		response.setHeader(BOX.equals(request.getHeader(TRIGGER_HEADER)) ? REPLACE_HEADER : PUSH_HEADER,
				page.head().site().root() + page.tray().here());
		if (!this.search.isCurrent()) {
			// The tag of a page is its catalog version, and the index lags behind it.
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		}
		return "search/results";
	}

}
