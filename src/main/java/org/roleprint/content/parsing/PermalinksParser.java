package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.PermalinkList.Line;
import org.roleprint.content.document.PermalinkList.Names;
import org.roleprint.content.document.PermalinkList.Went;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Reads {@code permalinks.txt}: an address a line, and behind it where it went:
 * {@code old -> new} or {@code old -> gone: successor}; or what a page is called:
 * {@code page = name | name}. {@code #} begins a comment line.
 */
public final class PermalinksParser {

	private static final String ARROW = "->";

	private static final String CALLED = " = ";

	private static final String GONE = "gone:";

	private static final int MAX_LENGTH = 700;

	private static final int MAX_SHOWN = 100;

	private final Problems problems;

	private final List<Line> lines = new ArrayList<>();

	private final List<Names> names = new ArrayList<>();

	/** In which line an address stands. */
	private final Map<Place, Integer> seen = new HashMap<>();

	private PermalinksParser(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 * @param shown the file's path as problems name it
	 * @param text its whole text
	 * @param problems where lines that cannot be read are reported
	 * @return what it lists, lines with problems left out
	 */
	public static PermalinkList parse(String shown, String text, Problems problems) {
		PermalinksParser parser = new PermalinksParser(problems);
		List<String> lines = text.lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			String line = lines.get(index).stripTrailing();
			if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
				parser.line(line, index + 1);
			}
		}
		return new PermalinkList(shown, parser.lines, parser.names);
	}

	private void line(String line, int number) {
		if (line.length() > MAX_LENGTH) {
			error(new Position(number, 1), "this line is longer than " + MAX_LENGTH + " characters; write one address");
			return;
		}
		int arrow = line.indexOf(ARROW);
		int called = line.indexOf(CALLED);
		Position at = new Position(number, start(line, 0));
		if (called >= 0 && (arrow < 0 || called < arrow)) {
			names(line.substring(0, called), line.substring(called + CALLED.length()), at);
			return;
		}
		Optional<Place> from = place((arrow < 0) ? line : line.substring(0, arrow), at);
		Optional<Went> went = (arrow < 0) ? Optional.empty() : went(line, arrow + ARROW.length(), number);
		if (from.isPresent() && (arrow < 0 || went.isPresent()) && once(from.get(), at)) {
			this.lines.add(new Line(from.get(), went.orElse(null), at));
		}
	}

	private void names(String address, String text, Position at) {
		Optional<Place> page = place(address, at);
		List<String> called = Stream.of(text.split(Pattern.quote(PermalinkList.BETWEEN)))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
		if (page.filter((place) -> !place.isTop() || Kind.ofPath(place.path()).isEmpty()).isPresent()) {
			error(at, "only roles, skills and KPIs are linked by name; take the line out");
		}
		else if (called.isEmpty()) {
			error(at, "no name stands behind the \"=\"; write one, or several with \"|\" between them");
		}
		else {
			page.ifPresent((place) -> this.names.add(new Names(place, called, at)));
		}
	}

	private Optional<Went> went(String line, int begin, int number) {
		String right = line.substring(begin).strip();
		int column = start(line, begin);
		if (right.contains(ARROW)) {
			error(new Position(number, begin + right.indexOf(ARROW) + 1),
					"this line has more than one arrow; write \"old -> new\" and give each address its own line");
			return Optional.empty();
		}
		boolean gone = right.startsWith("gone");
		if (gone && (!right.startsWith(GONE) || right.equals(GONE))) {
			error(new Position(number, column),
					"what is gone has a successor to go to; write \"-> gone: /roles/that-role\" "
							+ "or, when there is none, the list, such as \"-> gone: /skills\"");
			return Optional.empty();
		}
		Position at = new Position(number, gone ? start(line, line.indexOf(GONE, begin) + GONE.length()) : column);
		return place(gone ? right.substring(GONE.length()) : right, at).map((to) -> new Went(to, gone, at));
	}

	private boolean once(Place from, Position at) {
		Integer earlier = this.seen.putIfAbsent(from, at.line());
		if (earlier != null) {
			error(at, "\"" + from + "\" stands twice, first in line " + earlier + "; keep one of the two lines");
		}
		return earlier == null;
	}

	private Optional<Place> place(String text, Position at) {
		String address = text.strip();
		Optional<Place> place = Place.parse(address);
		if (place.isEmpty()) {
			String shown = address.substring(0, Math.min(MAX_SHOWN, address.length()));
			String well = wellSpelled(address);
			error(at, (address.isEmpty() ? "an address is missing beside the arrow" : "\"" + shown + "\" is no address")
					+ "; write " + ((well != null) ? "\"" + well + "\""
							: "the path as pages are linked, such as \"/roles/some-role\" or \"/roles/some-role#some-line\""));
		}
		return place;
	}

	/** What was meant, where only the spelling is off. */
	private static @Nullable String wellSpelled(String address) {
		String path = address.toLowerCase(Locale.ROOT).replaceFirst("^https?://[^/\\s]+", "");
		String bare = path.replaceFirst("/+(#|$)", "$1").replaceFirst("#$", "").replaceFirst("^(?=[a-z])", "/");
		return Place.parse(bare).map(Place::toString).orElse(null);
	}

	/** The column of the first sign that is no space. */
	private static int start(String line, int from) {
		int column = from;
		while (column < line.length() && Character.isWhitespace(line.charAt(column))) {
			column++;
		}
		return column + 1;
	}

	private void error(Position at, String message) {
		this.problems.error(at, message);
	}

}
