package org.roleprint.content.permalink;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.SkillDocument;

/**
 * Which addresses the content publishes: every page, and every place on a page that the
 * site shows a link to. What a page looks like in other forms (Markdown, JSON, card,
 * picture) moves with the page and is not told apart.
 */
public final class PublishedAddresses {

	private static final Map<String, String> TITLES = Map.of("/", "Roleprint", "/kpis", "KPIs", "/about/api", "API");

	private final SortedMap<Place, Published> places = new TreeMap<>();

	private PublishedAddresses() {
	}

	/**
	 * Lists the addresses.
	 * @param documents all documents
	 * @return pages and places on them, as {@code LC_ALL=C sort} puts them; those of
	 * retired roles left out
	 */
	public static SortedSet<Place> of(ContentDocuments documents) {
		return new TreeSet<>(byPlace(documents).keySet());
	}

	static SortedMap<Place, Published> byPlace(ContentDocuments documents) {
		PublishedAddresses addresses = new PublishedAddresses();
		Paths.PAGES.forEach((path) -> addresses.add(Place.page(path), title(path), null));
		PageAnchors anchors = new PageAnchors(documents.areas());
		documents.roles()
			.stream()
			.filter((role) -> role.header().retired() == null)
			.forEach((role) -> addresses.role(role, anchors));
		documents.skills().forEach(addresses::skill);
		documents.kpis().forEach(addresses::kpi);
		return addresses.places;
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

	private void role(Blueprint role, PageAnchors anchors) {
		String title = role.header().title().value();
		Place page = Place.page(Paths.role(role.slug()));
		add(page, title, role.file());
		add(Place.page(Paths.scorecard(role.slug())), title + ": scorecard", role.file());
		add(Place.page(Paths.jobDescription(role.slug())), title + ": job description", role.file());
		add(Place.page(Paths.partLinks(role.slug())), title + ": links to every part", role.file());
		add(page.at(Anchors.SUMMARY), title, role.file());
		add(page.at(Anchors.RELATED), title + ": related roles", role.file());
		add(page.at(Anchors.CHANGES), title + ": about this blueprint", role.file());
		if (!role.header().differsFrom().isEmpty()) {
			add(page.at(Anchors.DIFFERS), title + ": not to be confused with", role.file());
		}
		Set<String> empty = emptySections(role);
		anchors.of(role)
			.stream()
			.filter((anchor) -> !anchor.id().isEmpty() && !empty.contains(anchor.id()))
			.forEach((anchor) -> add(page.at(anchor.id()), title + ": " + anchor.title(), role.file()));
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
		add(page, title, skill.file());
		Anchors.SKILL_PAGE.forEach((id) -> add(page.at(id), title, skill.file()));
		add(new Place("/skills", Anchors.group(skill.group().value())), "Skills: " + skill.group().value(),
				skill.file());
	}

	private void kpi(KpiDocument kpi) {
		String title = kpi.title().value();
		Place page = Place.page(Paths.kpi(kpi.slug()));
		add(page, title, kpi.file());
		Anchors.KPI_PAGE.forEach((id) -> add(page.at(id), title, kpi.file()));
		add(new Place("/kpis", Anchors.area(kpi.area().value())), "KPIs: " + words(kpi.area().value()), kpi.file());
	}

	/** Several files may make one place, as skills do a group: the first has it. */
	private void add(Place place, String title, @Nullable ContentFile file) {
		this.places.putIfAbsent(place, new Published(place, title, file));
	}

}
