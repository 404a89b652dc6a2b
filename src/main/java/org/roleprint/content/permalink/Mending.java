package org.roleprint.content.permalink;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.parsing.Closest;
import org.roleprint.content.permalink.AddressBook.End;

/**
 * Says what to write for an address that leads nowhere any more. What is published and
 * not listed yet is the first to be suspected of having taken its place.
 */
final class Mending {

	private static final String LINE = "line";

	private static final Set<String> PLAIN = Stream
		.concat(Anchors.SECTIONS.stream(), Stream.of(Anchors.SUMMARY, Anchors.DIFFERS, Anchors.CHANGES))
		.collect(Collectors.toUnmodifiableSet());

	private final AddressBook book;

	private final Set<Place> listed;

	private @Nullable Collection<Place> unlisted;

	Mending(AddressBook book, Set<Place> listed) {
		this.book = book;
		this.listed = listed;
	}

	/** Asked for only when something is lost, which it rarely is. */
	private Collection<Place> unlisted() {
		Collection<Place> known = this.unlisted;
		if (known == null) {
			known = this.book.published().keySet().stream().filter((place) -> !this.listed.contains(place)).toList();
			this.unlisted = known;
		}
		return known;
	}

	/**
	 * What to write.
	 * @param from a listed address
	 * @param end where it ends, which is nowhere
	 * @return one sentence without a full stop
	 */
	String of(Place from, End end) {
		Place lost = end.at();
		if (!lost.isTop()) {
			return this.book.stands(lost.top()) ? place(from, lost) : page(from, lost.top());
		}
		return page(from, lost);
	}

	private String place(Place from, Place lost) {
		Optional<Place> heir = heirOf(lost);
		String moved = heir.map((place) -> "write " + quoted(from, place.toString()) + " if that took its place")
			.orElseGet(() -> "write " + quoted(from, "the place that took over"));
		String gone = "or " + quoted(from, "gone: " + successor(lost)) + " if nothing did";
		boolean isLine = kind(lost.fragment()).equals(LINE) && lost.path().startsWith("/roles/");
		String reworded = isLine ? "; if its line was only reworded, give that line its old address back with <!-- id: "
				+ lost.fragment() + " -->" : "";
		return moved + ", " + gone + reworded;
	}

	/** A place of the same kind on the same page, or the same place on another page. */
	private Optional<Place> heirOf(Place lost) {
		String kind = kind(lost.fragment());
		List<Place> elsewhere = unlisted().stream()
			.filter((place) -> place.fragment().equals(lost.fragment()) && !PLAIN.contains(place.fragment()))
			.toList();
		List<String> here = unlisted().stream()
			.filter((place) -> place.path().equals(lost.path()) && !place.isTop()
					&& kind(place.fragment()).equals(kind))
			.map(Place::fragment)
			.toList();
		return nearest(lost.fragment(), here).map(lost::at)
			.or(() -> (elsewhere.size() == 1) ? Optional.of(elsewhere.get(0)) : Optional.empty());
	}

	/** The nearest by its letters; the only one there is whatever its letters. */
	private static Optional<String> nearest(String word, Collection<String> known) {
		return Closest.of(word, known).or(() -> (known.size() == 1) ? known.stream().findFirst() : Optional.empty());
	}

	private static String kind(String fragment) {
		if (PLAIN.contains(fragment)) {
			return "";
		}
		return Stream.of("area-", "skill-", "kpi-", "step-", "group-")
			.filter(fragment::startsWith)
			.findFirst()
			.orElse(LINE);
	}

	/** The section in which it stood. */
	private Place successor(Place lost) {
		BlueprintSection section = switch (kind(lost.fragment())) {
			case LINE, "area-" -> BlueprintSection.RESPONSIBILITIES;
			case "skill-" -> BlueprintSection.SKILLS;
			case "kpi-" -> BlueprintSection.KPIS;
			case "step-" -> BlueprintSection.CAREER_PATH;
			default -> BlueprintSection.MISSION;
		};
		Place place = lost.at(section.anchor());
		return this.book.stands(place) ? place : lost.top();
	}

	private String page(Place from, Place lost) {
		String path = AddressBook.entry(lost.path());
		boolean isBelow = !path.equals(lost.path());
		Optional<ContentFolder> folder = ContentFolder.ofDirectory(path.replaceAll("^/|/[^/]*$", ""))
			.filter((known) -> known.hasPages() && !isBelow);
		if (folder.isEmpty()) {
			return "write " + quoted(from, "the page that took over") + ", or "
					+ quoted(from, "gone: a page to go to instead");
		}
		return (folder.get() == ContentFolder.ROLES) ? role(from, path) : entry(from, path, folder.get());
	}

	private String role(Place from, String path) {
		String slug = path.substring(path.lastIndexOf('/') + 1);
		Optional<ContentFile> heir = renamed(path).or(() -> newPage(path)).flatMap(this.book::file);
		return heir
			.map((file) -> "if it was renamed, add \"former-slugs: [" + slug + "]\" to " + file.shown()
					+ " (or the slug to the list there); if it was given up, write "
					+ quoted(from, "gone: /roles/" + file.slug()))
			.orElseGet(() -> "bring roles/" + slug + ".md back with \"retired:\" in its front matter, or write "
					+ quoted(from, "gone: " + near(path, ContentFolder.ROLES)));
	}

	/** The current role that has at least half of the lost role's own lines. */
	private Optional<String> renamed(String path) {
		Set<String> lines = this.listed.stream()
			.filter((place) -> place.path().equals(path) && !place.isTop() && kind(place.fragment()).equals(LINE))
			.map(Place::fragment)
			.collect(Collectors.toSet());
		Map<String, Long> shared = unlisted().stream()
			.filter((place) -> lines.contains(place.fragment()))
			.collect(Collectors.groupingBy(Place::path, TreeMap::new, Collectors.counting()));
		return shared.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 2 >= lines.size())
			.max(Comparator.comparing(Map.Entry::getValue))
			.map(Map.Entry::getKey);
	}

	private Optional<String> newPage(String path) {
		return Closest.of(path, newPages(path.substring(0, path.lastIndexOf('/') + 1)));
	}

	private List<String> newPages(String folder) {
		return unlisted().stream()
			.filter((place) -> place.isTop() && place.path().startsWith(folder)
					&& AddressBook.entry(place.path()).equals(place.path()))
			.map(Place::path)
			.toList();
	}

	private String entry(Place from, String path, ContentFolder folder) {
		String gone = quoted(from, "gone: /" + folder.directory());
		return nearest(path, newPages("/" + folder.directory() + "/"))
			.map((heir) -> "write " + quoted(from, heir) + " if that took its place, or " + gone + " if nothing did")
			.orElseGet(() -> "write " + quoted(from, "the " + folder.noun() + " that took over") + ", or " + gone
					+ " if none did");
	}

	private String near(String path, ContentFolder folder) {
		String prefix = "/" + folder.directory() + "/";
		List<String> pages = this.book.published()
			.keySet()
			.stream()
			.filter((place) -> place.isTop() && place.path().startsWith(prefix))
			.map(Place::path)
			.toList();
		return Closest.of(path, pages).orElse(prefix + "the-role-that-took-over");
	}

	private static String quoted(Place from, String to) {
		return "\"" + from + " -> " + to + "\"";
	}

}
