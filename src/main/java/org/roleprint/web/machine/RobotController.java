package org.roleprint.web.machine;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.publish.feed.ChangeFeed;
import org.roleprint.publish.feed.Robots;
import org.roleprint.publish.feed.SearchDescription;
import org.roleprint.publish.feed.Sitemap;
import org.roleprint.web.SiteAddresses;

/**
 * What readers and robots fetch on their own.
 */
@RestController
class RobotController {

	private final ChangeFeed feed;

	private final Sitemap sitemap;

	private final SiteAddresses sites;

	RobotController(ChangeFeed feed, Sitemap sitemap, SiteAddresses sites) {
		this.feed = feed;
		this.sitemap = sitemap;
		this.sites = sites;
	}

	/** One SQL statement. */
	@GetMapping(ChangeFeed.PATH)
	ResponseEntity<String> feed() {
		return answer("application", "atom+xml", this.feed.write(this.sites.current()));
	}

	/** Six SQL statements. */
	@GetMapping(Sitemap.PATH)
	ResponseEntity<String> sitemap() {
		return answer("application", "xml", this.sitemap.write(this.sites.current()));
	}

	/** No SQL statement. */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(HttpServletRequest request) {
		return answer("text", "plain", Robots.write(this.sites.current(), request.getContextPath()));
	}

	/** No SQL statement. */
	@GetMapping(SearchDescription.PATH)
	ResponseEntity<String> searchDescription() {
		return answer("application", "opensearchdescription+xml", SearchDescription.write(this.sites.current()));
	}

	private static ResponseEntity<String> answer(String type, String subtype, String body) {
		return ResponseEntity.ok().contentType(new MediaType(type, subtype, StandardCharsets.UTF_8)).body(body);
	}

}
