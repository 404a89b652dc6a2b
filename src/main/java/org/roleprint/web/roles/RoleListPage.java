package org.roleprint.web.roles;

import java.util.List;

import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.PageLinks;
import org.roleprint.web.lists.Tray;

/**
 * What the list of roles shows.
 *
 * @param head what the layout shows around it
 * @param tray the roles collected to be compared
 * @param filters the form
 * @param slice the role cards of this page
 * @param ignored filter values that no role has
 * @param sorts the orders the list can have
 * @param links the way to the other pages
 * @param names titles and other names by letter; empty unless sorted by title
 */
record RoleListPage(PageHead head, Tray tray, FilterForm filters, PageSlice<RoleCard> slice, List<String> ignored,
		List<SortLink> sorts, PageLinks links, List<RoleNames.Letter> names) implements Page {

	/**
	 * An order of the list.
	 *
	 * @param title as shown
	 * @param address the list in that order
	 * @param current whether it is the one shown
	 */
	record SortLink(String title, String address, boolean current) {
	}

	/**
	 * How much of the catalog the list shows, in words.
	 * @return for example {@code 8 of 30 roles}
	 */
	public String count() {
		String all = this.head.site().roles();
		return this.filters.chosen().isEmpty() ? all : this.slice.total() + " of " + all;
	}

}
