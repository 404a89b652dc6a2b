package org.roleprint.content.permalink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.Located;

/**
 * The places on a page that stand for another page: the row of a skill or KPI, a career
 * step, an area. Where that page went, they went too.
 */
final class PageRows {

	private static final String STEP = Anchors.step("");

	/** The page that a row of each kind stands for. */
	private static final Map<String, Function<String, String>> PAGES = Map.of(Anchors.skill(""), Paths::skill,
			Anchors.kpi(""), Paths::kpi, Anchors.area(""), Paths::area);

	private static final Set<String> PLAIN = Stream
		.concat(Anchors.SECTIONS.stream(), Stream.of(Anchors.SUMMARY, Anchors.DIFFERS, Anchors.CHANGES))
		.collect(Collectors.toUnmodifiableSet());

	/** What a place is whose fragment begins like none of the others. */
	static final String LINE = "line";

	/** Roles by what they were called, since steps are called by titles. */
	private final Map<String, String> rolesOnceCalled = new HashMap<>();

	PageRows(ContentDocuments documents) {
		for (Blueprint role : documents.roles()) {
			boolean isCurrent = role.header().retired() == null;
			Stream<Located<String>> title = isCurrent ? Stream.of() : Stream.of(role.header().title());
			Stream.concat(title, role.header().formerNames().stream())
				.forEach((name) -> once(name.value(), Paths.role(role.slug())));
		}
		documents.permalinks()
			.stream()
			.flatMap((list) -> list.names().stream())
			.filter((line) -> Kind.ofPath(line.page().path()).filter(Kind.ROLE::equals).isPresent())
			.forEach((line) -> line.names().forEach((name) -> once(name, line.page().path())));
	}

	private void once(String name, String path) {
		this.rolesOnceCalled.putIfAbsent(Slug.of(name), path);
	}

	/**
	 * What kind of place a fragment names, by how it begins.
	 * @param fragment a fragment
	 * @return the beginning; empty for sections, {@link #LINE} for lines
	 */
	static String kind(String fragment) {
		if (PLAIN.contains(fragment)) {
			return "";
		}
		return Stream.of(Anchors.area(""), Anchors.skill(""), Anchors.kpi(""), STEP, Anchors.group(""))
			.filter(fragment::startsWith)
			.findFirst()
			.orElse(LINE);
	}

	/**
	 * The page that a place stands for.
	 * @param place a place
	 * @return empty for a place that stands for itself
	 */
	Optional<Place> pageOf(Place place) {
		String kind = kind(place.fragment());
		if (kind.equals(STEP)) {
			String title = place.fragment().substring(STEP.length());
			return Optional.of(Place.page(this.rolesOnceCalled.getOrDefault(title, Paths.role(title))));
		}
		return Optional.ofNullable(PAGES.get(kind))
			.map((path) -> Place.page(path.apply(place.fragment().substring(kind.length()))));
	}

	/**
	 * The place for another page beside one.
	 * @param place where it stood, for a page that went
	 * @param page where that page stands now
	 * @param title what is called so there
	 * @return the place that has its part
	 */
	static Place heir(Place place, Place page, String title) {
		String kind = kind(place.fragment());
		String slug = page.path().substring(Math.max(page.path().lastIndexOf('/'), page.path().lastIndexOf('=')) + 1);
		return place.at(kind.equals(STEP) ? Anchors.step(title) : kind + slug);
	}

	/**
	 * The sections in which a place stood.
	 * @param place the place
	 * @return the nearest first, the page last
	 */
	static List<Place> around(Place place) {
		Optional<BlueprintSection> within = Stream.of(BlueprintSection.values())
			.filter((section) -> place.fragment().startsWith(section.anchor() + "-"))
			.findFirst();
		if (within.isPresent()) {
			return List.of(place.at(within.get().anchor()), place.top());
		}
		BlueprintSection section = switch (kind(place.fragment())) {
			case LINE, "area-" -> BlueprintSection.RESPONSIBILITIES;
			case "skill-" -> BlueprintSection.SKILLS;
			case "kpi-" -> BlueprintSection.KPIS;
			case "step-" -> BlueprintSection.CAREER_PATH;
			default -> BlueprintSection.MISSION;
		};
		return List.of(place.at(section.anchor()), place.top());
	}

}
