package org.roleprint.web.search;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.publish.SiteAddress;
import org.roleprint.publish.api.SearchJson;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.Suggestion;
import org.roleprint.search.Suggestions;
import org.roleprint.web.SiteAddresses;

/**
 * The search for machines: results as JSON, and suggestions for browsers, wikis and our
 * own boxes.
 */
@RestController
@Tag(name = "Search")
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
	@Operation(operationId = "search", summary = "Responsibilities that answer a question, by role",
			description = "The same as the search page. A filter is repeatable: \"or\" within one, \"and\" across.")
	@Parameter(name = "q", in = ParameterIn.QUERY, description = "Words, \"a phrase\", -excluded; 200 characters count",
			schema = @Schema(type = "string", example = "error budget"))
	@Parameter(name = "family", in = ParameterIn.QUERY, description = "Slug of a job family",
			array = @ArraySchema(schema = @Schema(type = "string")))
	@Parameter(name = "level", in = ParameterIn.QUERY, description = "Slug of a level",
			array = @ArraySchema(schema = @Schema(type = "string")))
	@Parameter(name = "area", in = ParameterIn.QUERY, description = "Slug of an area of responsibility",
			array = @ArraySchema(schema = @Schema(type = "string")))
	@Parameter(name = "skill", in = ParameterIn.QUERY, description = "Slug of a skill the role needs",
			array = @ArraySchema(schema = @Schema(type = "string")))
	@Parameter(name = "page", in = ParameterIn.QUERY, description = "Page of roles, from 1",
			schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
	@Parameter(name = "exact", in = ParameterIn.QUERY, description = "Leave the spelling alone",
			schema = @Schema(type = "boolean", defaultValue = "false"))
	SearchJson results(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) Edition edition) {
		return SearchJson.of(this.search.search(SearchAddress.of(parameters).request(), edition), site());
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
