package org.roleprint.web.data;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.PageNotFoundException;
import org.roleprint.web.frame.SiteAddresses;

/**
 * What readers and robots fetch on their own.
 */
@RestController
class RobotController {

	private final SiteAddresses sites;

	RobotController(SiteAddresses sites) {
		this.sites = sites;
	}

	/** Of all roles, or of the job families that are named. */
	@GetMapping(Paths.FEED)
	ResponseEntity<String> feed(@RequestParam(defaultValue = "") List<String> family, Edition edition) {
		List<JobFamily> families = family.stream()
			.map((slug) -> family(edition, FacetGroup.FAMILY.slugNow(slug, edition.moves())))
			.distinct()
			.toList();
		return feed(families.isEmpty() ? ChangeFeed.ofAll(edition) : ChangeFeed.of(families, edition), edition);
	}

	@GetMapping("/roles/{slug}" + Paths.FEED)
	ResponseEntity<String> feedOfRole(@PathVariable String slug, Edition edition) {
		return feed(ChangeFeed.of(CurrentRole.named(edition, slug), edition), edition);
	}

	private static JobFamily family(Edition edition, String slug) {
		return edition.families()
			.stream()
			.filter((family) -> family.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new PageNotFoundException(slug));
	}

	private ResponseEntity<String> feed(ChangeFeed feed, Edition edition) {
		return answer("application", "atom+xml", feed.write(this.sites.current(), edition.version().importedAt()));
	}

	@GetMapping(Sitemap.PATH)
	ResponseEntity<String> sitemap(Edition edition) {
		return answer("application", "xml", Sitemap.write(edition, this.sites.current()));
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(HttpServletRequest request) {
		return answer("text", "plain", Robots.write(this.sites.current(), request.getContextPath()));
	}

	@GetMapping(SearchDescription.PATH)
	ResponseEntity<String> searchDescription(Edition edition) {
		return answer("application", "opensearchdescription+xml",
				SearchDescription.write(edition.description(), edition.wording(), this.sites.current()));
	}

	private static ResponseEntity<String> answer(String type, String subtype, String body) {
		return ResponseEntity.ok().contentType(new MediaType(type, subtype, StandardCharsets.UTF_8)).body(body);
	}

}
