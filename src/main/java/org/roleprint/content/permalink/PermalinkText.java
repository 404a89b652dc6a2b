package org.roleprint.content.permalink;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.roleprint.catalog.address.Place;

/**
 * The text of a list of published addresses, to which only ever something is added.
 */
public final class PermalinkText {

	/** What a new list begins with. */
	public static final String HEADER = """
			# Every address ever published, one a line. A line is never taken out and never rewritten; it is added to:
			#   /roles/old -> /roles/new                    the page is elsewhere now (301)
			#   /roles/old -> gone: /roles/other            the page is no more, and this succeeds it (410)
			#   /roles/x#old -> /roles/x#new                the same for a place on a page
			# New ones are added by: java -jar target/roleprint.jar permalinks --accept

			""";

	private PermalinkText() {
	}

	/**
	 * Adds addresses, each before the first one that comes after it in alphabetical
	 * order. No line that is there changes.
	 * @param text the whole text of a list, possibly empty
	 * @param addresses the addresses to add, well spelled
	 * @return the text with one more line for each
	 */
	public static String merge(String text, Collection<String> addresses) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		Deque<String> fresh = new ArrayDeque<>(new TreeSet<>(addresses));
		List<String> merged = new ArrayList<>();
		List<String> comments = new ArrayList<>();
		for (String line : text.lines().toList()) {
			Optional<Place> listed = Place.parse(line.split("->", 2)[0].strip());
			while (listed.isPresent() && !fresh.isEmpty() && fresh.peek().compareTo(listed.get().toString()) < 0) {
				merged.add(fresh.remove());
			}
			comments.add(line);
			// A comment stays with the address below it; a blank line parts them.
			if (listed.isPresent() || line.isBlank()) {
				merged.addAll(comments);
				comments.clear();
			}
		}
		merged.addAll(comments);
		merged.addAll(fresh);
		return merged.isEmpty() ? "" : String.join(end, merged) + end;
	}

}
