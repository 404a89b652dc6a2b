package org.roleprint.content.permalink;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.PermalinkList;

/**
 * The text of a list of published addresses, to which only ever something is added.
 */
public final class PermalinkText {

	private static final String ADDRESSES = """
			# Every address ever published, one a line. A line is never taken out and never rewritten; it is added to:
			#   /roles/old -> /roles/new                    the page is elsewhere now (301)
			#   /roles/old -> gone: /roles/other            the page is no more, and this succeeds it (410)
			#   /roles/x#old -> /roles/x#new                the same for a place on a page
			""";

	private static final String NAMES = """
			#   /roles/x = Some Role | Role of Some         what the page is linked by under /to/
			""";

	private static final String ADDED = """
			# New ones are added by: java -jar target/roleprint.jar permalinks --accept
			""";

	/** What a new list begins with. */
	public static final String HEADER = ADDRESSES + NAMES + ADDED + "\n";

	private static final int READABLE = 150;

	private PermalinkText() {
	}

	/**
	 * Writes what a page is called.
	 * @param path the page's path
	 * @param names one name or more
	 * @return lines of a readable length
	 */
	static List<String> names(String path, List<String> names) {
		List<String> lines = new ArrayList<>();
		for (String name : names) {
			int last = lines.size() - 1;
			String longer = lines.isEmpty() ? "" : lines.get(last) + " " + PermalinkList.BETWEEN + " " + name;
			if (!longer.isEmpty() && longer.length() <= READABLE) {
				lines.set(last, longer);
			}
			else {
				lines.add(path + " = " + name);
			}
		}
		return lines;
	}

	/**
	 * Adds addresses and names, each before the first address that comes after it in
	 * alphabetical order. No line that is there changes.
	 * @param text the whole text of a list, possibly empty
	 * @param addresses the lines to add, well spelled
	 * @return the text with one more line for each
	 */
	public static String merge(String text, Collection<String> addresses) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		Deque<String> fresh = new ArrayDeque<>(new TreeSet<>(addresses));
		List<String> merged = new ArrayList<>();
		List<String> comments = new ArrayList<>();
		for (String line : explained(text).lines().toList()) {
			Optional<Place> listed = Place.parse(line.split("->| = ", 2)[0].strip());
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

	/** A list that is older than the promise of names says nothing of them yet. */
	private static String explained(String text) {
		return text.startsWith(ADDRESSES + ADDED) ? ADDRESSES + NAMES + text.substring(ADDRESSES.length()) : text;
	}

}
