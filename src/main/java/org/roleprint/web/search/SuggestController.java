package org.roleprint.web.search;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.search.SearchAwayException;
import org.roleprint.search.Suggestion;
import org.roleprint.search.Suggestion.Kind;
import org.roleprint.search.Suggestions;
import org.roleprint.search.Suggestions.Found;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.SiteAddresses;

/**
 * Suggestions while one types: grouped for our own boxes, and as OpenSearch has them for
 * browsers and wikis.
 */
@RestController
class SuggestController {

	private static final MediaType OPEN_SEARCH = MediaType.parseMediaType("application/x-suggestions+json");

	/** What can be searched for by its name, in the order in which it is given. */
	private static final List<Kind> NAMED = List.of(Kind.ROLE, Kind.SKILL, Kind.KPI, Kind.LINE);

	private static final int MOST = 8;

	private final Suggestions suggestions;

	private final SiteAddresses sites;

	SuggestController(Suggestions suggestions, SiteAddresses sites) {
		this.suggestions = suggestions;
		this.sites = sites;
	}

	@GetMapping(path = "/api/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
	SuggestJson suggest(@RequestParam(name = "q", defaultValue = "") String typed, Edition edition,
			HttpServletResponse response) {
		return SuggestJson.of(found(typed, edition, response), edition.wording(), this.sites.current());
	}

	/** Nothing while search is down, and that is not kept. */
	private Found found(String typed, Edition edition, HttpServletResponse response) {
		try {
			return this.suggestions.of(typed, edition);
		}
		catch (SearchAwayException ex) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, SearchController.UNKEPT);
			return new Found(typed, null, List.of());
		}
	}

	/** OpenSearch Suggestions: what was typed, completions, descriptions, addresses. */
	@GetMapping("/search/suggest")
	ResponseEntity<List<Object>> complete(@RequestParam(name = "q", defaultValue = "") String typed, Edition edition,
			HttpServletResponse response) {
		List<Suggestion> all = found(typed, edition, response).found();
		List<Suggestion> found = NAMED.stream().flatMap((kind) -> of(kind, all)).limit(MOST).toList();
		SiteAddress site = this.sites.current();
		List<Object> answer = List.of(typed, found.stream().map((one) -> one.title().text()).toList(),
				found.stream().map((one) -> edition.wording().say("kind." + SuggestJson.name(one.kind()))).toList(),
				found.stream().map((one) -> site.at(address(one))).toList());
		return ResponseEntity.ok().contentType(OPEN_SEARCH).body(answer);
	}

	private static Stream<Suggestion> of(Kind kind, List<Suggestion> all) {
		return all.stream().filter((suggestion) -> suggestion.kind() == kind);
	}

	/** A title that several roles share is searched for. */
	private static String address(Suggestion suggestion) {
		return (suggestion.kind() == Kind.LINE) ? SearchAddress.ofTyped(suggestion.title().text()).path()
				: SuggestJson.path(suggestion);
	}

}
