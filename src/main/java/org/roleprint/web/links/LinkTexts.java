package org.roleprint.web.links;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Edition;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.Site;

/**
 * The texts with which one thing is linked, for its "Link" menu.
 *
 * @param title what is linked, as shown
 * @param url its absolute address
 * @param name what leads to it through the resolver and to nothing else, with the place
 * on its page; null where no name does
 * @param site which catalog it stands in
 */
public record LinkTexts(String title, String url, @Nullable String name, Site site) {

	/**
	 * The texts that link a page that has no name.
	 * @param head the page's head
	 * @param title what is linked, as shown
	 * @return in every markup
	 */
	public static LinkTexts of(PageHead head, String title) {
		return new LinkTexts(title, head.canonical(), null, head.site());
	}

	/**
	 * The texts that link a role, a skill or a KPI.
	 * @param path the page's path from the root of the catalog
	 * @param title its title
	 * @param edition knows the names of all pages
	 * @param site which catalog it stands in
	 * @return in every markup, and by name
	 */
	public static LinkTexts of(String path, String title, Edition edition, Site site) {
		String name = NameResolver.of(edition).nameOf(path, title).orElse(null);
		return new LinkTexts(title, site.base() + path, name, site);
	}

	/**
	 * The texts that link a part of the same page.
	 * @param anchor the part's anchor
	 * @param words what it is called
	 * @return texts whose words name the page too
	 */
	public LinkTexts part(String anchor, String words) {
		String place = "#" + anchor;
		return new LinkTexts(this.title + ": " + words, this.url + place,
				(this.name != null) ? this.name + place : null, this.site);
	}

	/**
	 * Every way to write the link with its address.
	 * @return in the order of the menu, the plain address first, the citation last
	 */
	public List<Text> texts() {
		return texts(false);
	}

	/**
	 * Every way to write the link with the name.
	 * @return in the order of the menu; nothing where no name leads there
	 */
	public List<Text> byName() {
		return (this.name != null) ? texts(true) : List.of();
	}

	private List<Text> texts(boolean byName) {
		return Arrays.stream(LinkForm.values())
			.filter((form) -> form.isByName() == byName)
			.map((form) -> new Text(form.title(this.site.wording()), form.write(this)))
			.toList();
	}

	/**
	 * One way to write the link.
	 *
	 * @param form what markup it is
	 * @param text the text to paste
	 */
	public record Text(String form, String text) {
	}

}
