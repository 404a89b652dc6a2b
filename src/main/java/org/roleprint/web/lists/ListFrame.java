package org.roleprint.web.lists;

import java.util.List;

import org.roleprint.catalog.listing.RoleSort;
import org.roleprint.web.frame.JumpLink;

/**
 * What every list shows around its rows.
 *
 * @param kind which list
 * @param count how much of the catalog it shows, in words
 * @param state what is chosen, looked for and collected
 * @param sorts the orders it can have
 * @param jumps where its groups begin
 * @param links the way to its other pages
 */
public record ListFrame(ListKind kind, String count, State state, List<SortLink> sorts, List<JumpLink> jumps,
		PageLinks links) {

	/**
	 * What a list shows of its state.
	 *
	 * @param find what is looked for
	 * @param filters the form
	 * @param ignored filter values that nothing has
	 * @param tray the roles collected to be compared
	 * @param shown how many rows fit, on all pages
	 */
	public record State(Find find, FilterForm filters, List<String> ignored, Tray tray, long shown) {
	}

	/**
	 * The orders of a list of roles, or of what is sorted by its roles.
	 * @param path the list's path
	 * @param query the list's state
	 * @return a link each
	 */
	public static List<SortLink> sorts(String path, ListQuery query) {
		return List.of(RoleSort.values())
			.stream()
			.map((sort) -> new SortLink(sort.parameter(), query.sortedBy(sort).under(path), sort == query.sort()))
			.toList();
	}

	public boolean isEmpty() {
		return this.state.shown() == 0;
	}

	/**
	 * The list's address with all of its state.
	 * @return path and query, encoded
	 */
	public String here() {
		return this.state.tray().here();
	}

}
