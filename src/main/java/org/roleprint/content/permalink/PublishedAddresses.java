package org.roleprint.content.permalink;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.SkillDocument;

/**
 * Which addresses the content publishes: every page, and every place on a page that the
 * site shows a link to. What a page looks like in other forms (Markdown, JSON, card,
 * picture) moves with the page and is not told apart.
 */
public final class PublishedAddresses {

	private static final Map<String, String> TITLES = Map.of("/", "Roleprint", "/kpis", "KPIs", "/about/api", "API");

	private final Map<Place, Published> places = new LinkedHashMap<>();

	/** Where places stand whose address was made otherwise once. */
	private final Map<Place, Place> former = new LinkedHashMap<>();

	private PublishedAddresses() {
	}

	/**
	 * Lists the addresses.
	 * @param documents all documents
	 * @return pages and places on them, as {@code LC_ALL=C sort} puts them; those of
	 * retired roles left out
	 */
	public static SortedSet<Place> of(ContentDocuments documents) {
		return new TreeSet<>(collected(documents).places.keySet());
	}

	/** What stands there; in the order of the addresses. */
	Map<Place, Published> byPlace() {
		Map<Place, Published> sorted = new LinkedHashMap<>();
		this.places.values()
			.stream()
			.sorted(Comparator.comparing(Published::place))
			.forEach((there) -> sorted.put(there.place(), there));
		return sorted;
	}

	/** Places by the addresses that they had before letters were written out in slugs. */
	Map<Place, Place> former() {
		Map<Place, Place> others = new LinkedHashMap<>(this.former);
		others.keySet().removeAll(this.places.keySet());
		return others;
	}

	static PublishedAddresses collected(ContentDocuments documents) {
		PublishedAddresses addresses = new PublishedAddresses();
		Paths.PAGES.forEach((path) -> addresses.add(new Published(Place.page(path), title(path), "", null)));
		PageAnchors anchors = new PageAnchors(documents.areas());
		List<Blueprint> roles = documents.roles().stream().filter((role) -> role.header().retired() == null).toList();
		Set<String> toldApart = toldApart(roles);
		roles.forEach((role) -> addresses.role(role, anchors, toldApart));
		documents.skills().forEach(addresses::skill);
		documents.kpis().forEach(addresses::kpi);
		documents.levels().forEach(addresses::level);
		documents.guides().forEach(addresses::guide);
		documents.families().forEach((family) -> addresses.filter(Paths.family(family.slug()), family));
		documents.areas().forEach((area) -> addresses.filter(Paths.area(area.slug()), area));
		return addresses;
	}

	private static String title(String path) {
		String last = path.substring(path.lastIndexOf('/') + 1);
		return TITLES.getOrDefault(path, words(last));
	}

	/**
	 * A slug as words, where nothing better is known.
	 * @param slug a slug
	 * @return for example {@code Error budget policy}
	 */
	private static String words(String slug) {
		return slug.isEmpty() ? "" : Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
	}

	/** A difference is shown on both pages, whichever of the two says it. */
	private static Set<String> toldApart(List<Blueprint> roles) {
		Set<String> slugs = new TreeSet<>();
		roles.forEach((role) -> role.header().differsFrom().forEach((difference) -> {
			slugs.add(role.slug());
			slugs.add(difference.other().value());
		}));
		return slugs;
	}

	private void role(Blueprint role, PageAnchors anchors, Set<String> toldApart) {
		Place page = Place.page(Paths.role(role.slug()));
		add(role, page, "");
		add(role, Place.page(Paths.scorecard(role.slug())), "scorecard");
		add(role, Place.page(Paths.jobDescription(role.slug())), "job description");
		add(role, Place.page(Paths.partLinks(role.slug())), "links to every part");
		add(role, page.at(Anchors.SUMMARY), "");
		add(role, page.at(Anchors.RELATED), "related roles");
		add(role, page.at(Anchors.CHANGES), "about this blueprint");
		if (toldApart.contains(role.slug())) {
			add(role, page.at(Anchors.DIFFERS), "not to be confused with");
		}
		Set<String> empty = emptySections(role);
		anchors.of(role)
			.stream()
			.filter((anchor) -> !anchor.id().isEmpty() && !empty.contains(anchor.id()))
			.forEach((anchor) -> add(role, page.at(anchor.id()), anchor.title()));
	}

	private void add(Blueprint role, Place place, String part) {
		add(new Published(place, role.header().title().value(), part, role.file()));
	}

	/** A page leaves the heading out where nothing stands below it. */
	private static Set<String> emptySections(Blueprint role) {
		Map<BlueprintSection, List<?>> rows = Map.of(BlueprintSection.RESPONSIBILITIES, role.responsibilities(),
				BlueprintSection.SKILLS, role.skills(), BlueprintSection.KPIS, role.kpis(),
				BlueprintSection.CAREER_PATH, role.steps());
		Set<String> empty = new TreeSet<>();
		rows.forEach((section, lines) -> {
			if (lines.isEmpty()) {
				empty.add(section.anchor());
			}
		});
		return empty;
	}

	private void skill(SkillDocument skill) {
		String title = skill.title().value();
		Place page = Place.page(Paths.skill(skill.slug()));
		add(new Published(page, title, "", skill.file()));
		Anchors.SKILL_PAGE.forEach((id) -> add(new Published(page.at(id), title, "", skill.file())));
		add(new Published(new Place("/skills", Anchors.group(skill.group().value())), "Skills", skill.group().value(),
				skill.file()));
	}

	private void kpi(KpiDocument kpi) {
		String title = kpi.title().value();
		Place page = Place.page(Paths.kpi(kpi.slug()));
		add(new Published(page, title, "", kpi.file()));
		Anchors.KPI_PAGE.forEach((id) -> add(new Published(page.at(id), title, "", kpi.file())));
		add(new Published(new Place("/kpis", Anchors.area(kpi.area().value())), "KPIs", words(kpi.area().value()),
				kpi.file()));
	}

	/** A level that the application brings is there as its pages are. */
	private void level(LevelDocument level) {
		add(new Published(new Place(Paths.LEVELS, level.slug()), "Levels", level.title().value(),
				level.file().isBuiltIn() ? null : level.file()));
	}

	private void guide(GuideDocument guide) {
		String title = guide.title().value();
		Place page = Place.page(Paths.guide(guide.slug()));
		add(new Published(page, title, "", guide.file()));
		guide.headings()
			.stream()
			.filter((heading) -> !heading.anchor().isEmpty())
			.forEach((heading) -> add(new Published(page.at(heading.anchor()), title, heading.title(), guide.file())));
	}

	/** Families and areas have no page but a list that is filtered by them. */
	private void filter(String path, GroupDocument group) {
		add(new Published(Place.page(path), group.title().value(), "", group.file()));
	}

	/** Several files may make one place, as skills do a group: the first has it. */
	private void add(Published published) {
		Place place = published.place();
		this.places.putIfAbsent(place, published);
		String once = place.isTop() ? "" : Anchors.former(place.fragment(), published.part());
		if (!once.isEmpty() && !once.equals(place.fragment())) {
			this.former.putIfAbsent(place.at(once), place);
		}
	}

}
