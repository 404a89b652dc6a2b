package org.roleprint.web.search;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.Suggestion;
import org.roleprint.search.Suggestions;
import org.roleprint.web.data.SearchJson;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.SiteAddresses;

/**
 * The search for machines: results as JSON, and suggestions for browsers, wikis and our
 * own boxes.
 */
@RestController
class SearchDataController {

	private static final MediaType SUGGESTIONS = MediaType.parseMediaType("application/x-suggestions+json");

	private final RoleSearch search;

	private final Suggestions suggestions;

	private final SiteAddresses sites;

	SearchDataController(RoleSearch search, Suggestions suggestions, SiteAddresses sites) {
		this.search = search;
		this.suggestions = suggestions;
		this.sites = sites;
	}

	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	SearchJson results(@RequestParam MultiValueMap<String, String> parameters, Edition edition) {
		return SearchJson.of(this.search.search(SearchAddress.of(parameters, edition.moves()).request(), edition),
				site());
	}

	/** OpenSearch Suggestions: what was typed, completions, descriptions, addresses. */
	@GetMapping("/search/suggest")
	ResponseEntity<List<Object>> suggest(@RequestParam(name = "q", defaultValue = "") String typed, Edition edition) {
		List<Suggestion> found = this.suggestions.of(typed, edition);
		List<Object> answer = List.of(typed, found.stream().map(Suggestion::text).toList(),
				found.stream().map(SearchDataController::description).toList(),
				found.stream().map(this::address).toList());
		return ResponseEntity.ok().contentType(SUGGESTIONS).body(answer);
	}

	private static String description(Suggestion suggestion) {
		return suggestion.page().map(CardResult::word).orElse("Responsibility");
	}

	private String address(Suggestion suggestion) {
		String slug = suggestion.slug();
		return site().at(suggestion.page()
			.filter((kind) -> slug != null)
			.map((kind) -> CardResult.address(kind, String.valueOf(slug)))
			.orElseGet(() -> SearchAddress.ofTyped(suggestion.text()).path()));
	}

	private SiteAddress site() {
		return this.sites.current();
	}

}
