package org.roleprint.content.permalink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.FormerName;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.listing.PageNames;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.PermalinkList.Names;
import org.roleprint.content.document.Problems;
import org.roleprint.content.permalink.AddressBook.End;

/**
 * Holds the names by which pages are linked to those that were promised. A page keeps its
 * own names; the names of one that went lead where it went.
 */
final class NamePromises {

	/** The resolver reads no longer ones. */
	private static final int LONGEST = 200;

	private final AddressBook book;

	private final List<PermalinkList> lists;

	private final List<FormerName> formerNames = new ArrayList<>();

	private final List<CatalogName> names;

	private final PageNames pages;

	NamePromises(AddressBook book, ContentDocuments documents, List<Move> moves) {
		this.book = book;
		this.lists = documents.permalinks();
		documents.roles().forEach((role) -> once(role.file(), role.header().formerNames()));
		documents.skills().forEach((skill) -> once(skill.file(), skill.formerNames()));
		documents.kpis().forEach((kpi) -> once(kpi.file(), kpi.formerNames()));
		this.lists.stream().flatMap((list) -> list.names().stream()).forEach(this::takeAlong);
		Moves all = new Moves(moves, this.formerNames);
		this.names = DocumentNames.of(documents).stream().map((name) -> name.with(all)).toList();
		this.pages = new PageNames(this.names, all.givenUp());
	}

	private void once(ContentFile file, List<Located<String>> names) {
		names.forEach((name) -> this.formerNames.add(new FormerName(name.value(), page(file))));
	}

	private static String page(ContentFile file) {
		return "/" + file.folder().directory() + "/" + file.slug();
	}

	/** What was given up keeps its names, as its address still says what became of it. */
	private void takeAlong(Names line) {
		End end = this.book.follow(line.page());
		if (this.book.pages().file(line.page().path()).isEmpty() && end.isFound()) {
			boolean isEntry = !end.gone() && Kind.ofPath(end.at().path()).isPresent();
			String path = (isEntry ? end.at() : line.page()).path();
			line.names().forEach((name) -> this.formerNames.add(new FormerName(name, path)));
		}
	}

	/**
	 * What pages were called once.
	 * @return those that the content says, then those of pages that went
	 */
	List<FormerName> formerNames() {
		return this.formerNames.stream().distinct().toList();
	}

	/**
	 * Reports the names of a list that lead to their page no more. A list speaks for the
	 * files of its own directory, and not where another directory's page took the name.
	 * @param list the list
	 * @param found where they are reported
	 */
	void check(PermalinkList list, Problems found) {
		for (Names line : list.names()) {
			ContentFile file = this.book.pages().file(line.page().path()).orElse(null);
			if (file == null || !file.directory().equals(list.directory())
					|| this.book.pages().isUnread(line.page().path())) {
				continue;
			}
			Set<String> takers = new TreeSet<>();
			List<String> lost = line.names().stream().filter((name) -> isLost(name, file, takers)).toList();
			if (!lost.isEmpty()) {
				found.error(line.at(), message(lost, file, takers));
			}
		}
	}

	private boolean isLost(String name, ContentFile file, Set<String> takers) {
		List<ContentFile> called = this.pages.called(name)
			.stream()
			.flatMap((page) -> this.book.pages().file(page.path()).stream())
			.toList();
		if (called.contains(file) || called.stream().anyMatch((other) -> !other.directory().equals(file.directory()))) {
			return false;
		}
		called.forEach((taker) -> takers.add(taker.shown()));
		return true;
	}

	private static String message(List<String> lost, ContentFile file, Set<String> takers) {
		boolean one = lost.size() == 1;
		String names = lost.stream().map((name) -> "\"" + name + "\"").collect(Collectors.joining(", "));
		String mend = "add \"former-names: ["
				+ lost.stream().map(NamePromises::inYaml).collect(Collectors.joining(", ")) + "]\" to " + file.shown()
				+ " (or the name" + (one ? "" : "s") + " to the list there)";
		String others = String.join(" and ", takers);
		return "the name" + (one ? " " : "s ") + names + " no longer lead" + (one ? "s" : "") + " to " + page(file)
				+ (takers.isEmpty() ? "; " + mend : ", since " + others + " took " + (one ? "it" : "them") + "; " + mend
						+ ", so that both are offered, or take " + (one ? "it" : "them") + " out of " + others);
	}

	private static String inYaml(String name) {
		return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} /&+.()'’–-]*") ? name
				: "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/**
	 * The names that no list has.
	 * @return by page, in lines as a list has them
	 */
	Map<ContentFile, List<String>> unlisted() {
		Map<String, Set<String>> listed = listed();
		Map<ContentFile, List<String>> lines = new HashMap<>();
		for (CatalogName page : this.names) {
			ContentFile file = this.book.pages().file(page.path()).orElse(null);
			if (file != null && !page.retired() && !this.book.pages().isUnread(page.path())) {
				List<String> fresh = fresh(page, listed.getOrDefault(page.path(), Set.of()));
				if (!fresh.isEmpty()) {
					lines.put(file, PermalinkText.names(page.path(), fresh));
				}
			}
		}
		return lines;
	}

	/** Folded names by the page that they lead to now. */
	private Map<String, Set<String>> listed() {
		Map<String, Set<String>> listed = new HashMap<>();
		for (PermalinkList list : this.lists) {
			for (Names line : list.names()) {
				String path = this.book.pages().file(line.page().path()).isPresent() ? line.page().path()
						: this.book.follow(line.page()).at().path();
				line.names()
					.forEach(
							(name) -> listed.computeIfAbsent(path, (key) -> new HashSet<>()).add(PageNames.fold(name)));
			}
		}
		return listed;
	}

	private List<String> fresh(CatalogName page, Set<String> listed) {
		Set<String> seen = new HashSet<>(listed);
		return Stream
			.of(Stream.of(page.title()), page.otherNames().stream(), page.formerNames().stream(),
					Stream.of(page.slug()), page.formerSlugs().stream())
			.flatMap((names) -> names)
			.map((name) -> name.strip().replaceAll("\\s+", " "))
			.filter((name) -> !name.isEmpty() && name.length() <= LONGEST && !name.contains(PermalinkList.BETWEEN))
			.filter((name) -> seen.add(PageNames.fold(name)) && this.pages.called(name).contains(page))
			.toList();
	}

}
