package org.roleprint.web.data;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
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

	@GetMapping(ChangeFeed.PATH)
	ResponseEntity<String> feed(Edition edition) {
		return answer("application", "atom+xml", ChangeFeed.write(edition, this.sites.current()));
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
	ResponseEntity<String> searchDescription() {
		return answer("application", "opensearchdescription+xml", SearchDescription.write(this.sites.current()));
	}

	private static ResponseEntity<String> answer(String type, String subtype, String body) {
		return ResponseEntity.ok().contentType(new MediaType(type, subtype, StandardCharsets.UTF_8)).body(body);
	}

}
