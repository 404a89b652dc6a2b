package org.roleprint.content.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Place;

/**
 * The list of published addresses and names of one content directory.
 *
 * @param shown its path as problems name it
 * @param lines the addresses it lists, in order
 * @param names the names it lists, in order
 */
public record PermalinkList(String shown, List<Line> lines, List<Names> names) {

	/** The file's name, below a content directory. */
	public static final String FILE = "permalinks.txt";

	/** What stands between two names of a page; no wiki has it in a name. */
	public static final String BETWEEN = "|";

	public PermalinkList {
		lines = List.copyOf(lines);
		names = List.copyOf(names);
	}

	/**
	 * The directory it stands in and speaks for.
	 * @return the directory as given, ended by a slash; empty for none
	 */
	public String directory() {
		return this.shown.substring(0, this.shown.length() - FILE.length());
	}

	/**
	 * A published address.
	 *
	 * @param from the address
	 * @param went where it went, null when it should stand where it stood
	 * @param at where the address stands in the file
	 */
	public record Line(Place from, @Nullable Went went, Position at) {
	}

	/**
	 * Where an address went.
	 *
	 * @param to where it stands now, or what succeeds it
	 * @param gone whether it is no more, and {@code to} only its successor
	 * @param at where that stands in the file
	 */
	public record Went(Place to, boolean gone, Position at) {
	}

	/**
	 * Names that lead to a page.
	 *
	 * @param page the page's address
	 * @param names what it is or was called
	 * @param at where the address stands in the file
	 */
	public record Names(Place page, List<String> names, Position at) {
	}

}
