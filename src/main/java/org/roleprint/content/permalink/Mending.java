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

import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.parsing.Closest;
import org.roleprint.content.permalink.AddressBook.End;

/**
 * Says what to write for an address that leads nowhere any more. What is published and
 * not listed yet is the first to be suspected of having taken its place.
 */
final class Mending {

	private final AddressBook book;

	private final Set<Place> listed;

	/** The roles in use. */
	private final List<Blueprint> roles;

	private @Nullable Collection<Place> unlisted;

	Mending(AddressBook book, Set<Place> listed, List<Blueprint> roles) {
		this.book = book;
		this.listed = listed;
		this.roles = roles.stream().filter((role) -> role.header().retired() == null).toList();
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
		String gone = "or " + quoted(from, "gone: " + around(lost)) + " if nothing did";
		boolean isLine = PageRows.kind(lost.fragment()).equals(PageRows.LINE) && lost.path().startsWith("/roles/");
		String reworded = isLine ? "; if its line was only reworded, give that line its old address back with <!-- id: "
				+ lost.fragment() + " -->" : "";
		return moved + ", " + gone + reworded;
	}

	/** A place of the same kind on the same page, or the same place on another page. */
	private Optional<Place> heirOf(Place lost) {
		String kind = PageRows.kind(lost.fragment());
		List<Place> elsewhere = unlisted().stream()
			.filter((place) -> place.fragment().equals(lost.fragment()) && !PageRows.kind(place.fragment()).isEmpty())
			.toList();
		List<String> here = unlisted().stream()
			.filter((place) -> place.path().equals(lost.path()) && !place.isTop()
					&& PageRows.kind(place.fragment()).equals(kind))
			.map(Place::fragment)
			.toList();
		return nearest(lost.fragment(), here).map(lost::at)
			.or(() -> (elsewhere.size() == 1) ? Optional.of(elsewhere.get(0)) : Optional.empty());
	}

	/** The nearest by its letters; the only one there is whatever its letters. */
	private static Optional<String> nearest(String word, Collection<String> known) {
		return Closest.of(word, known).or(() -> (known.size() == 1) ? known.stream().findFirst() : Optional.empty());
	}

	/** The section in which it stood. */
	private Place around(Place lost) {
		return PageRows.around(lost).stream().filter(this.book::stands).findFirst().orElseGet(lost::top);
	}

	private String page(Place from, Place lost) {
		String path = ContentPages.entry(lost.path());
		int filter = path.indexOf('=') + 1;
		if (filter > 0) {
			return entry(from, path.substring(0, filter), path.substring(path.indexOf('?') + 1, filter - 1));
		}
		Optional<String> folder = ContentPages.folder(path).filter((known) -> path.equals(lost.path()));
		if (folder.isEmpty()) {
			return "write " + quoted(from, "the page that took over") + ", or "
					+ quoted(from, "gone: a page to go to instead");
		}
		return folder.get().equals(Paths.role("")) ? role(from, path) : entry(from, folder.get(),
				ContentFolder.ofDirectory(folder.get().replace("/", "")).map(ContentFolder::noun).orElse("page"));
	}

	private String role(Place from, String path) {
		String slug = path.substring(path.lastIndexOf('/') + 1);
		Optional<ContentFile> heir = renamed(path).or(() -> newPage(path)).flatMap(this.book.pages()::file);
		String renamed = heir
			.map((file) -> "if it was renamed, add \"former-slugs: [" + slug + "]\" to " + file.shown()
					+ " (or the slug to the list there); if it was given up")
			.orElse("to retire it");
		String successor = heir.map((file) -> Paths.role(file.slug())).orElseGet(() -> near(path));
		return renamed + ", write " + quoted(from, "gone: " + successor) + ", or bring roles/" + slug
				+ ".md back with \"retired: { on: YYYY-MM-DD, successor: "
				+ successor.substring(successor.lastIndexOf('/') + 1)
				+ " }\" in its front matter; either holds for its names, the places on its page and the steps to it, so "
				+ "that nothing is left but the lines of other files that link it: take them out or write its title "
				+ "without a link";
	}

	/** The current role that has at least half of the lost role's own lines. */
	private Optional<String> renamed(String path) {
		Set<String> lines = this.listed.stream()
			.filter((place) -> place.path().equals(path) && !place.isTop()
					&& PageRows.kind(place.fragment()).equals(PageRows.LINE))
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
					&& ContentPages.entry(place.path()).equals(place.path()))
			.map(Place::path)
			.toList();
	}

	private String entry(Place from, String before, String noun) {
		String gone = quoted(from, "gone: " + before.replaceFirst("(/|\\?.*)$", ""));
		return nearest(ContentPages.entry(from.path()), newPages(before))
			.map((heir) -> "write " + quoted(from, heir) + " if that took its place, or " + gone + " if nothing did")
			.orElseGet(
					() -> "write " + quoted(from, "the " + noun + " that took over") + ", or " + gone + " if none did");
	}

	/** A role that a step joins to the lost one, or the nearest by its letters. */
	private String near(String path) {
		String slug = path.substring(path.lastIndexOf('/') + 1);
		return Stream.of(StepDirection.SIDEWAYS, StepDirection.TO, StepDirection.FROM)
			.flatMap((direction) -> this.roles.stream()
				.filter((role) -> role.steps()
					.stream()
					.anyMatch((step) -> step.direction() == direction && slug.equals(step.otherSlug()))))
			.findFirst()
			.map((role) -> Paths.role(role.slug()))
			.orElseGet(() -> Closest.of(path, this.roles.stream().map((role) -> Paths.role(role.slug())).toList())
				.orElse(Paths.role("the-role-that-took-over")));
	}

	private static String quoted(Place from, String to) {
		return "\"" + from + " -> " + to + "\"";
	}

}
