package org.roleprint.web.search;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchResults;
import org.roleprint.search.UnansweredQuestions;
import org.roleprint.web.data.SearchJson;
import org.roleprint.web.frame.SiteAddresses;

/**
 * The search for machines.
 */
@RestController
class SearchDataController {

	private final RoleSearch search;

	private final SiteAddresses sites;

	private final UnansweredQuestions unanswered;

	SearchDataController(RoleSearch search, SiteAddresses sites, UnansweredQuestions unanswered) {
		this.search = search;
		this.unanswered = unanswered;
		this.sites = sites;
	}

	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	SearchJson results(@RequestParam MultiValueMap<String, String> parameters, Edition edition,
			HttpServletResponse response) {
		SearchAddress asked = SearchAddress.of(parameters, edition.moves());
		SearchResults results = SearchDownException.orResults(() -> this.search.search(asked.request(), edition));
		if (this.unanswered.count(results)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, SearchController.UNKEPT);
		}
		return SearchJson.of(results, this.sites.current());
	}

}
