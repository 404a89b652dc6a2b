package org.roleprint.search.index;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Slug;

/**
 * What a document is about, whatever its version.
 *
 * @param entry the page, for example {@code role/head-of-devops}
 * @param anchor the line on that page, empty for the page itself
 */
record DocumentKey(String entry, String anchor) {

	/** Before the slug of a role whose sections are meant. */
	private static final String SECTIONS = "sections/";

	/** The sections of a role's page. */
	static String sections(String slug) {
		return SECTIONS + slug;
	}

	static String entry(Kind kind, String slug) {
		return Slug.of(kind.name()) + "/" + slug;
	}

	/**
	 * Reads what a document is about from its id.
	 * @param id for example {@code role/head-of-devops#release-freezes@7}
	 */
	static DocumentKey of(String id) {
		int version = (id.indexOf('@') < 0) ? id.length() : id.lastIndexOf('@');
		int anchor = id.indexOf('#');
		return (anchor < 0) ? new DocumentKey(id.substring(0, version), "")
				: new DocumentKey(id.substring(0, anchor), id.substring(anchor + 1, version));
	}

	/** The id of the version that an edition brought. */
	String id(long since) {
		return (!this.anchor.isEmpty() ? this.entry + "#" + this.anchor : this.entry) + "@" + since;
	}

	boolean isLine() {
		return !this.anchor.isEmpty() && !isSection();
	}

	boolean isSection() {
		return this.entry.startsWith(SECTIONS);
	}

	/** The slug of the page. */
	String slug() {
		return this.entry.substring(this.entry.indexOf('/') + 1);
	}

}
