package org.roleprint.content.permalink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.PermalinkList.Line;
import org.roleprint.content.document.PermalinkList.Went;
import org.roleprint.content.document.Problems;
import org.roleprint.content.parsing.Closest;
import org.roleprint.content.permalink.AddressBook.End;
import org.roleprint.content.permalink.AddressBook.Outcome;

/**
 * What a line may say about where an address went: it must lead somewhere else, and
 * nothing else may stand where the address stood.
 */
final class ArrowRules {

	private static final Set<String> LISTS = Set.of("/skills", "/kpis", Paths.LEVELS);

	private static final String TAKE_OUT = "; take the arrow and what follows it out";

	private final AddressBook book;

	private final Problems problems;

	/** Which line leads a former place of a page elsewhere. */
	private final Map<Place, Line> formerPlaces = new HashMap<>();

	ArrowRules(AddressBook book, Problems problems) {
		this.book = book;
		this.problems = problems;
	}

	/**
	 * Checks a line that is in force.
	 * @param line a line with an arrow
	 * @param end where its address leads
	 * @param told whether another line is reported for the same reason
	 */
	void check(Line line, End end, boolean told) {
		Went went = line.went();
		if (went == null || isInUse(line)) {
			return;
		}
		if (end.outcome() == Outcome.CIRCLES) {
			this.problems.error(went.at(),
					line.from() + " leads back to where it began; lead it to a page or place that stands");
		}
		else if (end.isLost() && !told) {
			lost(went, end);
		}
		else if (!line.from().isTop() && end.outcome() != Outcome.UNREAD) {
			formerPlace(line, end);
		}
	}

	private boolean isInUse(Line line) {
		Place from = line.from();
		String use = null;
		if (this.book.stands(from)) {
			use = from + " still stands where it stood" + TAKE_OUT;
		}
		else if (from.isTop() && this.book.pages().retired(from.path()).isPresent()) {
			use = from + " is a retired role, whose own file names its successor" + TAKE_OUT;
		}
		else if (from.isTop() && this.book.pages().alias(from.path()).isPresent()) {
			use = from + " is a former slug of " + this.book.pages().alias(from.path()).get() + " already" + TAKE_OUT;
		}
		if (use != null) {
			this.problems.error(line.at(), use);
		}
		return use != null;
	}

	private void lost(Went went, End end) {
		List<String> known = this.book.published()
			.keySet()
			.stream()
			.filter((place) -> place.isTop() == end.at().isTop())
			.filter((place) -> place.isTop() || place.path().equals(end.at().path()))
			.map(Place::toString)
			.collect(Collectors.toList());
		this.problems.error(went.at(), "there is nothing at " + end.at() + Closest.hint(end.at().toString(), known)
				+ "; lead to a page or place that stands");
	}

	/**
	 * The server never sees a fragment, so the page itself must know what became of it.
	 */
	private void formerPlace(Line line, End end) {
		End page = this.book.follow(line.from().top());
		if (!page.isPage()) {
			return;
		}
		Place place = page.at().at(line.from().fragment());
		String path = place.path();
		if (this.book.stands(place)) {
			if (!end.at().equals(place)) {
				this.problems.error(line.at(), line.from() + " now leads to " + place
						+ ", which stands; rename that place, or lead this line there");
			}
		}
		else if (!LISTS.contains(path) && this.book.pages().file(path).isEmpty()) {
			this.problems.error(line.at(),
					"only pages of roles, skills, KPIs, levels and guides keep former places; take the line out");
		}
		else if (Anchors.isTaken(path, place.fragment())) {
			this.problems.error(line.at(),
					"the page " + path + " uses #" + place.fragment() + " for itself; take the line out");
		}
		else {
			once(line, place, end);
		}
	}

	private void once(Line line, Place place, End end) {
		Line earlier = this.formerPlaces.putIfAbsent(place, line);
		if (earlier != null && !this.book.follow(earlier.from()).at().equals(end.at())) {
			this.problems.error(line.at(), line.from() + " now leads to " + place + ", which line "
					+ earlier.at().line() + " leads elsewhere; lead both to one place");
		}
	}

}
