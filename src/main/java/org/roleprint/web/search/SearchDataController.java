package org.roleprint.web.search;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.publish.SiteAddress;
import org.roleprint.publish.api.SearchJson;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.Suggestion;
import org.roleprint.search.Suggestions;
import org.roleprint.web.PageHeads;

/**
 * The search for machines: results as JSON, and suggestions for browsers, wikis and our
 * own boxes. No SQL statement.
 */
@RestController
class SearchDataController {

	private static final MediaType SUGGESTIONS = MediaType.parseMediaType("application/x-suggestions+json");

	private final RoleSearch search;

	private final Suggestions suggestions;

	private final PageHeads heads;

	SearchDataController(RoleSearch search, Suggestions suggestions, PageHeads heads) {
		this.search = search;
		this.suggestions = suggestions;
		this.heads = heads;
	}

	@GetMapping("/api/search")
	SearchJson results(@RequestParam MultiValueMap<String, String> parameters) {
		return SearchJson.of(this.search.search(SearchAddress.of(parameters).request()), site());
	}

	/** OpenSearch Suggestions: what was typed, completions, descriptions, addresses. */
	@GetMapping("/search/suggest")
	ResponseEntity<List<Object>> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
		List<Suggestion> found = this.suggestions.of(typed);
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
		return new SiteAddress(this.heads.head("", "", SearchAddress.PATH, null).site().base());
	}

}
