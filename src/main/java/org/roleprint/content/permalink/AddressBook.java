package org.roleprint.content.permalink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.PermalinkList.Line;
import org.roleprint.content.document.PermalinkList.Went;
import org.roleprint.content.document.Position;

/**
 * Knows where every address leads: to a place that stands, to where a line says it went,
 * along with a page that went, or to nowhere.
 */
final class AddressBook {

	private final Map<Place, Published> published;

	private final ContentPages pages;

	private final PageRows rows;

	/** Places by the addresses that they had under an earlier rule. */
	private final Map<Place, Place> former;

	private final SortedMap<Place, Line> moved = new TreeMap<>();

	/** Listed places that are not where they stood, and no line says where they went. */
	private final SortedSet<Place> missing = new TreeSet<>();

	AddressBook(ContentDocuments documents, ContentPages pages) {
		PublishedAddresses addresses = PublishedAddresses.collected(documents);
		this.published = addresses.byPlace();
		this.former = addresses.former();
		this.pages = pages;
		this.rows = new PageRows(documents);
		// A later directory's word goes before an earlier one's.
		documents.permalinks().stream().flatMap((list) -> list.lines().stream()).forEach((line) -> {
			if (line.went() != null) {
				this.moved.put(line.from(), line);
			}
			else if (!line.from().isTop() && !stands(line.from())) {
				this.missing.add(line.from());
			}
		});
	}

	/**
	 * How following an address ends.
	 */
	enum Outcome {

		/** At a place that stands. */
		STANDS,
		/** At a role out of use, whose page names its successor. */
		RETIRED,
		/** At a page whose file cannot be read, which is reported by itself. */
		UNREAD,
		/** Nowhere. */
		LOST,
		/** Where it has been before. */
		CIRCLES

	}

	/**
	 * Where an address leads.
	 *
	 * @param at the last place
	 * @param outcome what is there
	 * @param gone whether something on the way is gone, so that this only succeeds it
	 */
	record End(Place at, Outcome outcome, boolean gone) {

		boolean isLost() {
			return this.outcome == Outcome.LOST;
		}

		/** Whether there is something to show. */
		boolean isFound() {
			return this.outcome == Outcome.STANDS || this.outcome == Outcome.RETIRED;
		}

		/** Whether a browser that asks for the page gets this one. */
		boolean isPage() {
			return this.outcome == Outcome.STANDS && !this.gone && this.at.isTop();
		}

		/** Whether what stood there is in use no longer. */
		boolean isOver() {
			return this.gone || this.outcome == Outcome.RETIRED;
		}

	}

	/**
	 * Follows an address to its end.
	 * @param from any address
	 * @return where it ends; the address itself when it stands
	 */
	End follow(Place from) {
		if (stands(from)) {
			return new End(from, Outcome.STANDS, false);
		}
		Set<Place> seen = new HashSet<>();
		Place at = from;
		boolean gone = false;
		while (seen.add(at)) {
			Optional<Outcome> outcome = outcome(at);
			if (outcome.isPresent()) {
				return new End((outcome.get() == Outcome.RETIRED) ? Place.page(ContentPages.entry(at.path())) : at,
						outcome.get(), gone);
			}
			Optional<Went> next = next(at);
			if (next.isEmpty()) {
				return new End(at, Outcome.LOST, gone);
			}
			gone = gone || next.get().gone();
			at = next.get().to();
		}
		return new End(at, Outcome.CIRCLES, gone);
	}

	private Optional<Outcome> outcome(Place at) {
		if (this.published.containsKey(at)) {
			return Optional.of(Outcome.STANDS);
		}
		if (this.pages.retired(ContentPages.entry(at.path())).isPresent()) {
			return Optional.of(Outcome.RETIRED);
		}
		return this.pages.isUnread(at.path()) ? Optional.of(Outcome.UNREAD) : Optional.empty();
	}

	/** A browser takes the fragment along to where the page went. */
	private Optional<Went> next(Place at) {
		Line line = this.moved.get(at);
		if (line != null) {
			return Optional.ofNullable(line.went());
		}
		Place present = this.former.get(at);
		if (present != null) {
			return Optional.of(went(present, false));
		}
		if (!at.isTop() && stands(at.top())) {
			return nextOnPage(at);
		}
		Optional<Went> page = nextOfPage(at.path());
		return at.isTop() ? page : page.map((went) -> (went.gone() || !went.to().isTop()) ? went
				: new Went(went.to().at(at.fragment()), false, went.at()));
	}

	/**
	 * A row for another page goes where that page went: to its row here or, where it has
	 * none, to the section that the row stood in.
	 */
	private Optional<Went> nextOnPage(Place at) {
		if (at.fragment().equals(Anchors.DIFFERS)) {
			return Optional.of(at.at(Anchors.SUMMARY)).filter(this::stands).map((to) -> went(to, false));
		}
		return this.rows.pageOf(at).flatMap((page) -> {
			End end = follow(page);
			Optional<Went> row = row(at, end).map((heir) -> went(heir, end.isOver()));
			boolean moved = end.isFound() && (end.isOver() || !end.at().equals(page));
			return moved ? row
				.or(() -> PageRows.around(at).stream().filter(this::stands).findFirst().map((to) -> went(to, true)))
					: row;
		});
	}

	private static Went went(Place to, boolean gone) {
		return new Went(to, gone, Position.START);
	}

	/** The row beside one for what a page became; a retired role became its successor. */
	private Optional<Place> row(Place at, End end) {
		Optional<Place> page = (end.outcome() != Outcome.RETIRED) ? Optional.of(end.at())
				: this.pages.retired(end.at().path())
					.flatMap((role) -> Optional.ofNullable(Objects.requireNonNull(role.header().retired()).successor()))
					.map((successor) -> Place.page(Paths.role(successor.value())));
		return page.flatMap((there) -> Optional.ofNullable(this.published.get(there)))
			.map((there) -> PageRows.heir(at, there.place(), there.page()))
			.filter(this::stands);
	}

	private Optional<Went> nextOfPage(String path) {
		Line own = this.moved.get(Place.page(path));
		if (own != null) {
			return Optional.ofNullable(own.went());
		}
		Optional<String> folder = ContentPages.folder(path);
		if (folder.isEmpty()) {
			return Optional.empty();
		}
		String page = ContentPages.entry(path);
		String rest = path.substring(page.length());
		Optional<String> alias = this.pages.alias(page);
		if (alias.isPresent()) {
			return alias.map((now) -> went(Place.page(now + rest), false));
		}
		Line above = this.moved.get(Place.page(page));
		Optional<Went> went = Optional.ofNullable((above != null) ? above.went() : null);
		// What stands below a page moves along to a page of the same kind only.
		return went.filter((to) -> to.gone() || to.to().isTop() && to.to().path().startsWith(folder.get()))
			.map((to) -> to.gone() ? to : new Went(Place.page(to.to().path() + rest), false, to.at()));
	}

	/** What the content publishes, in the order of the addresses. */
	Map<Place, Published> published() {
		return this.published;
	}

	ContentPages pages() {
		return this.pages;
	}

	boolean stands(Place place) {
		return this.published.containsKey(place);
	}

	/**
	 * The page that a place on another one stands for; empty when it has its own sake.
	 */
	Optional<Place> pageOfRow(Place place) {
		return this.rows.pageOf(place);
	}

	/** Whether a line says what holds, and not one of a later directory. */
	boolean isInForce(Line line) {
		return line.equals(this.moved.get(line.from()));
	}

	/**
	 * What moved, each followed to its end.
	 * @return by former address; only what visitors can meet
	 */
	List<Move> moves() {
		Map<Place, Move> moves = new TreeMap<>();
		Stream.of(this.moved.keySet(), this.missing, this.former.keySet()).flatMap(Set::stream).forEach((from) -> {
			End end = follow(from);
			met(from).filter((met) -> end.isFound() && !end.at().equals(met))
				.ifPresent((met) -> moves.putIfAbsent(met, new Move(met, end.at(), end.gone(), title(end))));
		});
		return new ArrayList<>(moves.values());
	}

	/** Where visitors are who ask for a former address; empty when they never are. */
	private Optional<Place> met(Place from) {
		if (from.isTop()) {
			boolean used = stands(from) || this.pages.retired(from.path()).isPresent()
					|| this.pages.alias(from.path()).isPresent();
			return used ? Optional.empty() : Optional.of(from);
		}
		return Optional.of(follow(from.top()))
			.filter(End::isPage)
			.map((page) -> page.at().at(from.fragment()))
			.filter((place) -> !stands(place));
	}

	private String title(End end) {
		return Optional.ofNullable(this.published.get(end.at()))
			.map(Published::title)
			.or(() -> this.pages.retired(end.at().path()).map((role) -> role.header().title().value()))
			.orElseGet(() -> end.at().toString());
	}

}
