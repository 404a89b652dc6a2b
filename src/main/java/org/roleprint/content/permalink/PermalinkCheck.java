package org.roleprint.content.permalink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.choice.Choice;
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

	/** Those of which all must stand, and to which what is new belongs. */
	private final List<PermalinkList> held;

	private final Set<Place> listed;

	private final Mending mending;

	private final List<Move> moves;

	private final NamePromises names;

	private final List<Lost> lost = new ArrayList<>();

	private final List<ContentProblem> problems = new ArrayList<>();

	private PermalinkCheck(Choice choice, AddressBook book) {
		ContentDocuments documents = choice.documents();
		this.book = book;
		this.lists = documents.permalinks();
		this.held = this.lists.stream().filter((list) -> !choice.unbound().contains(list.directory())).toList();
		this.listed = this.lists.stream()
			.flatMap((list) -> list.lines().stream())
			.map(Line::from)
			.collect(Collectors.toSet());
		this.mending = new Mending(book, this.listed, documents.roles());
		this.moves = book.moves();
		this.names = new NamePromises(book, documents, this.moves);
	}

	/**
	 * Checks.
	 * @param choice what the catalog takes of the directories
	 * @param broken files, as problems name them, that could not be read as they were
	 * meant; nothing is said about the addresses they make
	 * @return what is new, what is lost, what moved
	 */
	public static PermalinkReport of(Choice choice, Set<String> broken) {
		ContentDocuments documents = choice.documents();
		ContentPages pages = new ContentPages(documents, choice.paths(), broken);
		return new PermalinkCheck(choice, new AddressBook(documents, pages)).report();
	}

	private PermalinkReport report() {
		this.held.forEach(this::list);
		List<Fresh> addresses = this.book.published()
			.values()
			.stream()
			.filter((there) -> !this.listed.contains(there.place()) && !isUnread(there.place()))
			.map((there) -> new Fresh(there.place().toString(), there.file()))
			.toList();
		List<Fresh> called = this.names.unlisted()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((line) -> new Fresh(line, entry.getKey())))
			.sorted(Comparator.comparing(Fresh::line))
			.toList();
		warn(addresses, called);
		return new PermalinkReport(this.listed.size(),
				Stream.concat(addresses.stream(), called.stream())
					.map((fresh) -> new Unlisted(fresh.line(), fresh.directory()))
					.toList(),
				this.lost, this.problems, this.moves, this.names.formerNames());
	}

	/**
	 * What a list could have and none has.
	 *
	 * @param line the line to add
	 * @param file the file that makes it, null for pages that are there whatever the
	 * content
	 */
	private record Fresh(String line, @Nullable ContentFile file) {

		@Nullable String directory() {
			return (this.file != null) ? this.file.directory() : null;
		}

		boolean isOf(PermalinkList list, List<PermalinkList> lists) {
			return (this.file != null) ? this.file.directory().equals(list.directory()) : list.equals(lists.get(0));
		}

	}

	private boolean isUnread(Place place) {
		return this.book.pages().isUnread(place.path());
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
		this.names.check(list, found);
		this.problems.addAll(found.found());
	}

	private boolean isHeld(PermalinkList list, Place place) {
		return this.book.pages()
			.file(place.path())
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
		Place page = Place.page(ContentPages.entry(from.path()));
		return Stream.concat(Stream.of(page), this.book.pageOfRow(from).stream())
			.anyMatch((on) -> !on.equals(from) && this.listed.contains(on) && this.book.follow(on).isLost());
	}

	/**
	 * A directory without a list of its own is asked for none, and one whose list has no
	 * names is asked for no names.
	 */
	private void warn(List<Fresh> addresses, List<Fresh> called) {
		Map<String, List<String>> byFile = new LinkedHashMap<>();
		for (PermalinkList list : this.held) {
			Stream.concat(addresses.stream(), list.names().isEmpty() ? Stream.of() : called.stream())
				.filter((fresh) -> fresh.isOf(list, this.lists))
				.forEach((fresh) -> byFile.computeIfAbsent(maker(fresh, list), (shown) -> new ArrayList<>())
					.add(fresh.line()));
		}
		byFile.forEach(this::warn);
	}

	/** The file that makes it; the list itself for pages that no file makes. */
	private static String maker(Fresh fresh, PermalinkList list) {
		ContentFile file = fresh.file();
		return (file != null) ? file.shown() : list.shown();
	}

	private void warn(String file, List<String> addresses) {
		Problems found = new Problems(file);
		String named = addresses.stream().limit(NAMED).collect(Collectors.joining(", "));
		String rest = (addresses.size() > NAMED) ? " and " + (addresses.size() - NAMED) + " more" : "";
		found.warning(Position.START, "not in permalinks.txt yet: " + named + rest
				+ "; add with java -jar target/roleprint.jar permalinks --accept");
		this.problems.addAll(found.found());
	}

}
