package org.roleprint.search.index;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.Role;

/**
 * Which versions of which documents belong to an edition, and what was counted in them.
 *
 * @param pages the documents of each page, by its name in {@link DocumentKey}
 * @param named the skills and KPIs whose names its lines were searched for
 * @param counts the words of its lines
 */
record Holdings(Map<String, Page> pages, List<CatalogName> named, WordCounts counts) {

	/** Of an index without documents. */
	static final Holdings NONE = new Holdings(Map.of(), List.of(), new WordCounts());

	/**
	 * The documents of a page: one of its names, under an empty anchor, and one of each
	 * line.
	 *
	 * @param role the role that they were made from; null for skills and KPIs, and when
	 * nobody knows
	 * @param versions the versions by anchor
	 */
	record Page(@Nullable Role role, Map<String, Version> versions) {
	}

	Page page(String entry) {
		return this.pages.getOrDefault(entry, new Page(null, Map.of()));
	}

}
