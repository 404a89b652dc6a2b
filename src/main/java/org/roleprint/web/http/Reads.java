package org.roleprint.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which parameters each address of the catalog reads. Whatever else is sent with it does
 * not reach the page, so that the same page is made once.
 */
final class Reads {

	private static final Set<String> NOTHING = Set.of();

	private static final Set<String> FILTERS = Set.of("family", "level", "area", "skill", "kpi", "sort", "page",
			"size");

	private static final Set<String> PAGES = Set.of("page", "size");

	private static final Set<String> ROUTE = Set.of("from", "to");

	private static final Set<String> COMPARED = Set.of("role");

	/** Roles collected on a list to be compared. */
	private static final Set<String> TRAY = Set.of("compare");

	private static final Set<String> SEARCH = Set.of("q", "family", "level", "area", "skill", "page", "exact");

	/** What a list with rows to find and to order reads. */
	private static final Set<String> LIST = Set.of("find", "sort", "compare");

	private static final Set<String> TABLE = Set.of("bom");

	private static final Map<String, Set<String>> PATHS = Map.ofEntries(Map.entry("/", NOTHING),
			Map.entry("/about", NOTHING), Map.entry("/about/api", NOTHING), Map.entry("/about/levels", NOTHING),
			Map.entry("/about/linking", NOTHING), Map.entry("/about/sources", NOTHING),
			Map.entry("/api/careers/routes", ROUTE), Map.entry("/api/kpis", PAGES),
			Map.entry("/api/openapi.json", NOTHING), Map.entry("/api/openapi.json.yaml", NOTHING),
			Map.entry("/api/roles", FILTERS), Map.entry("/api/search", SEARCH), Map.entry("/api/skills", PAGES),
			Map.entry("/careers", Set.of("family", "level")), Map.entry("/careers/route", ROUTE),
			Map.entry("/compare", both(COMPARED, Set.of("show"))), Map.entry("/compare.csv", COMPARED),
			Map.entry("/api/suggest", Set.of("q")), Map.entry("/feed.atom", Set.of("family")),
			Map.entry("/guides", NOTHING), Map.entry("/kpis", both(LIST, Set.of("area", "basis"))),
			Map.entry("/kpis.csv", TABLE), Map.entry("/oembed", Set.of("url", "format", "maxwidth", "maxheight")),
			Map.entry("/opensearch.xml", NOTHING), Map.entry("/preview.png", NOTHING),
			Map.entry("/responsibilities", both(FILTERS, LIST)), Map.entry("/robots.txt", NOTHING),
			Map.entry("/roles", both(FILTERS, LIST)), Map.entry("/roles.csv", TABLE),
			Map.entry("/search", both(SEARCH, TRAY)), Map.entry("/search/suggest", Set.of("q")),
			Map.entry("/sitemap.xml", NOTHING), Map.entry("/skill-requirements.csv", TABLE),
			Map.entry("/skills", both(LIST, Set.of("group"))), Map.entry("/skills.csv", TABLE));

	/** What stands below an entry of these, such as a scorecard, reads nothing. */
	private static final Map<String, Set<String>> ENTRIES = Map.of("/roles/", TRAY, "/skills/", TRAY, "/kpis/", TRAY,
			"/guides/", NOTHING, "/api/roles/", NOTHING, "/api/skills/", NOTHING, "/api/kpis/", NOTHING,
			"/embed/roles/", NOTHING, "/embed/skills/", NOTHING, "/embed/kpis/", NOTHING);

	/** What stands before the kind of an entry where it is no page. */
	private static final List<String> FORMS = List.of("/api/", "/embed/");

	private static final List<String> FILES = List.of("/css/", "/js/", "/icons/", "/webjars/", "/favicon.",
			"/apple-touch-icon.");

	private Reads() {
	}

	private static Set<String> both(Set<String> one, Set<String> other) {
		return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The parameters of an address.
	 * @param path from the root of the catalog
	 * @return empty for an address that is none of the catalog's pages
	 */
	static Optional<Set<String>> of(String path) {
		Set<String> known = PATHS.get(path);
		return Optional.ofNullable((known != null) ? known : ofEntry(path));
	}

	private static @Nullable Set<String> ofEntry(String path) {
		int kind = FORMS.stream().filter(path::startsWith).findFirst().map(String::length).orElse(1);
		int name = path.indexOf('/', kind) + 1;
		Set<String> known = (name > 0 && name < path.length()) ? ENTRIES.get(path.substring(0, name)) : null;
		return (known != null && path.indexOf('/', name) > 0) ? NOTHING : known;
	}

	/**
	 * Says whether an address is a style sheet, a script or a picture: the same in every
	 * edition and for every site address.
	 * @param path from the root of the catalog
	 * @return false for pages and data
	 */
	static boolean isFile(String path) {
		for (String files : FILES) {
			if (path.startsWith(files)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Says whether an address answers in the form that the client prefers.
	 * @param path from the root of the catalog
	 * @return true for the page of a role
	 */
	static boolean isNegotiated(String path) {
		return path.startsWith("/roles/") && path.indexOf('/', "/roles/".length()) < 0 && path.indexOf('.') < 0;
	}

}
