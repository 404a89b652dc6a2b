package org.roleprint.web.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Titles;

/**
 * What the pages are called that are always there, and what they are about when their
 * address asks for roles or words.
 */
final class PageTitles {

	private static final String ROUTE = "/careers/route";

	private static final String COMPARE = "/compare";

	private static final String SEARCH = "/search";

	private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("/", ""),
			Map.entry("/roles", "list.title.roles"), Map.entry("/responsibilities", "list.title.responsibilities"),
			Map.entry("/skills", "list.title.skills"), Map.entry("/kpis", "list.title.kpis"),
			Map.entry("/guides", "guides.title"), Map.entry("/careers", "careers.title"),
			Map.entry(ROUTE, "route.between"), Map.entry(COMPARE, "compare.title"), Map.entry(SEARCH, "search.title"),
			Map.entry("/about", "about.title"), Map.entry("/about/api", "api.title"),
			Map.entry("/about/levels", "levels.title"), Map.entry("/about/linking", "linking.title"),
			Map.entry("/about/sources", "sources.title"));

	private static final int MOST_COMPARED = 4;

	private static final int LONGEST_WORDS = 200;

	private final List<CatalogName> names;

	private final String site;

	private final Wording wording;

	PageTitles(Edition edition) {
		this.names = edition.names();
		this.site = edition.description().name();
		this.wording = edition.wording();
	}

	static boolean knows(String path) {
		return TITLES.containsKey(path);
	}

	/**
	 * The title of a page that is always there.
	 * @param path a path that is {@linkplain #knows known}
	 * @param query the address's query, still encoded, possibly empty
	 * @return empty when the page would not be found, since the query names a role that
	 * is not there
	 */
	Optional<String> of(String path, String query) {
		if (path.equals("/")) {
			return Optional.of(this.site);
		}
		MultiValueMap<String, String> parameters = UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams();
		return about(path, parameters).map((title) -> title + " · " + this.site);
	}

	private Optional<String> about(String path, MultiValueMap<String, String> parameters) {
		String usual = this.wording.say(Objects.requireNonNull(TITLES.get(path)));
		return switch (path) {
			case COMPARE -> roles(values(parameters, "role"))
				.map((titles) -> (titles.size() > 1) ? Titles.joined(titles, this.wording) : usual);
			case ROUTE -> {
				List<String> ends = new ArrayList<>(values(parameters, "from"));
				ends.addAll(values(parameters, "to"));
				yield roles(ends).map((titles) -> (titles.size() == 2)
						? this.wording.say("route.title", titles.get(0), titles.get(1)) : usual);
			}
			case SEARCH -> Optional.of(values(parameters, "q").stream()
				.findFirst()
				.map((words) -> this.wording.say("search.for",
						words.substring(0, Math.min(LONGEST_WORDS, words.length()))))
				.orElse(usual));
			default -> Optional.of(usual);
		};
	}

	/** Their titles, each once; empty when one of them is not there. */
	private Optional<List<String>> roles(List<String> values) {
		List<String> titles = values.stream()
			.flatMap((value) -> this.names.stream()
				.filter((name) -> name.kind() == Kind.ROLE && !name.retired() && isNow(name, Slug.of(value)))
				.limit(1)
				.map(CatalogName::title))
			.collect(Collectors.toList());
		return (titles.size() < values.size()) ? Optional.empty()
				: Optional.of(titles.stream().distinct().limit(MOST_COMPARED).toList());
	}

	/** An old wiki page may still hold a former address. */
	static boolean isNow(CatalogName name, String slug) {
		return name.slug().equals(slug) || name.formerSlugs().contains(slug);
	}

	private static List<String> values(MultiValueMap<String, String> parameters, String name) {
		return parameters.getOrDefault(name, List.of())
			.stream()
			.map(PageTitles::decoded)
			.filter((value) -> !value.isBlank())
			.toList();
	}

	/** One line of text; nothing for what is not well encoded, as the page has it. */
	private static String decoded(String value) {
		try {
			return StringUtils.uriDecode((value != null) ? value.replace('+', ' ') : "", StandardCharsets.UTF_8)
				.replaceAll("[\\s\\p{Cntrl}]+", " ")
				.strip();
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
