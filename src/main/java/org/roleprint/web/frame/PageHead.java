package org.roleprint.web.frame;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param title what the page is about, without the site's name
 * @param description one or two sentences for previews and search engines
 * @param path the page's one address, from the root of the catalog, query included
 * @param nav the entry of the main navigation the page belongs to, null for none
 * @param site the facts every page shows
 * @param card what the page tells machines about itself
 */
public record PageHead(String title, String description, String path, @Nullable NavItem nav, Site site, PageCard card) {

	/**
	 * The same head for a page that has more to tell machines.
	 * @param own the page's own card
	 * @return the head with that card
	 */
	public PageHead with(PageCard own) {
		return new PageHead(this.title, this.description, this.path, this.nav, this.site, own);
	}

	/**
	 * The words for the browser's tab.
	 * @return the title, and the site's name where that is not the title itself
	 */
	public String fullTitle() {
		return this.title.startsWith(this.site.name()) ? this.title : this.title + " · " + this.site.name();
	}

	/**
	 * The page's one absolute address.
	 * @return for example {@code https://roles.example.org/roles/head-of-devops}
	 */
	public String canonical() {
		return this.site.base() + this.path;
	}

	/**
	 * The main navigation.
	 * @return every entry that leads to something, the page's own marked
	 */
	public List<NavLink> links() {
		return Arrays.stream(NavItem.values())
			.filter((item) -> item == this.nav || !item.isEmpty(this.site.content()))
			.map((item) -> new NavLink(item.title(this.site.wording()), item.path(), item == this.nav))
			.toList();
	}

}
