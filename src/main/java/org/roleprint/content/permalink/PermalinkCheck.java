package org.roleprint.content.permalink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.PermalinkList.Line;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.permalink.AddressBook.End;
import org.roleprint.content.permalink.PermalinkReport.Lost;
import org.roleprint.content.permalink.PermalinkReport.Unlisted;

/**
 * Holds the content against the lists of published addresses. A list speaks for the files
 * of its own directory and for what no file makes any more: a page that another directory
 * replaces is that directory's to promise.
 */
public final class PermalinkCheck {

	private static final int NAMED = 3;

	private final AddressBook book;

	private final List<PermalinkList> lists;

	private final Set<Place> listed;

	private final Mending mending;

	private final List<Lost> lost = new ArrayList<>();

	private final List<ContentProblem> problems = new ArrayList<>();

	private PermalinkCheck(ContentDocuments documents, AddressBook book) {
		this.book = book;
		this.lists = documents.permalinks();
		this.listed = this.lists.stream()
			.flatMap((list) -> list.lines().stream())
			.map(Line::from)
			.collect(Collectors.toSet());
		this.mending = new Mending(book, this.listed);
	}

	/**
	 * Checks.
	 * @param documents all documents that could be read
	 * @param paths the paths of all files, readable or not
	 * @param broken files, as problems name them, that could not be read as they were
	 * meant; nothing is said about the addresses they make
	 * @return what is new, what is lost, what moved
	 */
	public static PermalinkReport of(ContentDocuments documents, Set<String> paths, Set<String> broken) {
		PermalinkCheck check = new PermalinkCheck(documents, new AddressBook(documents, paths, broken));
		return check.report();
	}

	private PermalinkReport report() {
		this.lists.forEach(this::list);
		List<Published> unlisted = this.book.published()
			.values()
			.stream()
			.filter((there) -> !this.listed.contains(there.place()) && !this.book.isUnread(there.place().path()))
			.toList();
		warn(unlisted);
		return new PermalinkReport(this.listed.size(),
				unlisted.stream().map((there) -> new Unlisted(there.place().toString(), directory(there))).toList(),
				this.lost, this.problems, this.book.moves());
	}

	private void list(PermalinkList list) {
		Problems found = new Problems(list.shown());
		ArrowRules arrows = new ArrowRules(this.book, found);
		for (Line line : list.lines()) {
			End end = this.book.follow(line.from());
			boolean fulfilled = line.went() == null && !end.isLost();
			if (fulfilled || !isHeld(list, line.from()) || !isHeld(list, end.at())) {
				continue;
			}
			boolean told = isToldElsewhere(line.from(), end);
			if (line.went() != null && this.book.isInForce(line)) {
				arrows.check(line, end, told);
			}
			else if (line.went() == null && !told) {
				String mend = this.mending.of(line.from(), end);
				this.lost.add(new Lost(list.shown(), line.from().toString(), mend));
				found.error(line.at(), "the address " + line.from() + " no longer leads anywhere; " + mend);
			}
		}
		this.problems.addAll(found.found());
	}

	private boolean isHeld(PermalinkList list, Place place) {
		return this.book.file(place.path())
			.map(ContentFile::directory)
			.filter((it) -> !it.equals(list.directory()))
			.isEmpty();
	}

	/**
	 * One lost page is one problem, and so is one place that several addresses lead to.
	 */
	private boolean isToldElsewhere(Place from, End end) {
		if (!end.at().equals(from) && this.listed.contains(end.at())) {
			return true;
		}
		Place page = Place.page(AddressBook.entry(from.path()));
		return !page.equals(from) && this.listed.contains(page) && this.book.follow(page).isLost();
	}

	private static @Nullable String directory(Published there) {
		ContentFile file = there.file();
		return (file != null) ? file.directory() : null;
	}

	/** A directory without a list of its own is asked for none. */
	private void warn(List<Published> unlisted) {
		Map<String, List<Place>> byFile = new LinkedHashMap<>();
		for (PermalinkList list : this.lists) {
			for (Published there : unlisted) {
				String directory = directory(there);
				boolean own = (directory != null) ? directory.equals(list.directory()) : list.equals(this.lists.get(0));
				if (own) {
					byFile.computeIfAbsent(maker(there, list), (shown) -> new ArrayList<>()).add(there.place());
				}
			}
		}
		byFile.forEach(this::warn);
	}

	/** The file that makes a place; the list itself for pages that no file makes. */
	private static String maker(Published there, PermalinkList list) {
		ContentFile file = there.file();
		return (file != null) ? file.shown() : list.shown();
	}

	private void warn(String file, List<Place> addresses) {
		Problems found = new Problems(file);
		String named = addresses.stream().limit(NAMED).map(Place::toString).collect(Collectors.joining(", "));
		String rest = (addresses.size() > NAMED) ? " and " + (addresses.size() - NAMED) + " more" : "";
		found.warning(Position.START, "not in permalinks.txt yet: " + named + rest
				+ "; add with java -jar target/roleprint.jar permalinks --accept");
		this.problems.addAll(found.found());
	}

}
