package org.roleprint.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a running site can be asked: the addresses of its sitemap, of its API's
 * description and of all links of its pages, and the parameters of both.
 */
final class SiteRoutes {

	/** What no page links to. */
	private static final List<String> OTHERS = List.of("/robots.txt", "/favicon.ico", "/error", "/to", "/to/SRE",
			"/to/Director%20of%20DevOps", "/actuator", "/actuator/health", "/actuator/health/readiness",
			"/actuator/info", "/actuator/prometheus", "/api/openapi.json.yaml", "/search/suggest?q=err", "/oembed",
			"/oembed?url=http%3A%2F%2Flocalhost%2Froles%2Fdirector-of-sre&maxwidth=300", "/nowhere", "/roles/nobody");

	private static final List<String> FOREIGN = List.of("", "id", "lang", "utm_source", "jsessionid", "_method", "url",
			"format", "maxwidth", "maxheight", "bom", "exact", "Q", "q[]", "q.x", "page");

	private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+([^<]*)</loc>");

	private static final Pattern ENTRY = Pattern.compile("(?<=/(?:roles|skills|kpis|guides)/)[^/?.]+");

	private static final Pattern AFTER_NAME = Pattern.compile("(?<=^/(?:to|embed/roles/\\*)/)[^/?]+|(?<=\\?).*");

	private final Map<String, Set<String>> shapes = new TreeMap<>();

	private final Set<String> names = new TreeSet<>(FOREIGN);

	private final Server server;

	private SiteRoutes(Server server) {
		this.server = server;
	}

	/** Reads a site. */
	static SiteRoutes of(Server server) {
		SiteRoutes routes = new SiteRoutes(server);
		OTHERS.forEach(routes::add);
		List<String> pages = LOCATION.matcher(routes.text("/sitemap.xml"))
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
		pages.forEach(routes::add);
		pages.forEach(routes::follow);
		routes.describe(pages);
		return routes;
	}

	private String text(String path) {
		return new String(this.server.get(path).body(), StandardCharsets.UTF_8);
	}

	private void follow(String path) {
		Document page = Jsoup.parse(text(path), "http://site" + path);
		page.select("[name]").forEach((field) -> this.names.add(field.attr("name")));
		for (String attribute : List.of("href", "src", "action")) {
			for (Element link : page.select("[" + attribute + "]")) {
				String address = link.absUrl(attribute);
				if (address.startsWith("http://site/") || address.startsWith("http://127.0.0.1:")) {
					add(address.replaceFirst("http://[^/]+", "").replaceFirst("#.*", ""));
				}
			}
		}
	}

	private void describe(List<String> pages) {
		JsonNode paths = new JsonMapper().readTree(text("/api/openapi.json")).get("paths");
		paths.findValuesAsString("name").forEach(this.names::add);
		for (String path : paths.propertyNames()) {
			String entry = path.replaceFirst("^/api", "").replaceFirst("\\{.*", "");
			add(path);
			pages.stream()
				.filter((page) -> path.contains("{") && page.startsWith(entry))
				.map((page) -> path.replaceFirst("\\{\\w+}", page.substring(entry.length())))
				.forEach(this::add);
		}
	}

	/**
	 * Addresses of one kind, of which there are hundreds, are as likely as another kind.
	 */
	private void add(String address) {
		String shape = AFTER_NAME.matcher(ENTRY.matcher(address).replaceAll("*")).replaceAll("*");
		this.shapes.computeIfAbsent(shape, (key) -> new TreeSet<>()).add(address);
		int query = address.indexOf('?');
		if (query > 0) {
			for (String pair : address.substring(query + 1).split("&")) {
				this.names.add(pair.replaceFirst("=.*", ""));
			}
		}
	}

	/** All addresses, those of one kind together. */
	List<List<String>> kinds() {
		return this.shapes.values().stream().map(List::copyOf).toList();
	}

	int addresses() {
		return this.shapes.values().stream().mapToInt(Collection::size).sum();
	}

	List<String> parameters() {
		return new ArrayList<>(this.names);
	}

}
