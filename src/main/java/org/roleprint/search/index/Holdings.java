package org.roleprint.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Role;

/**
 * Which versions of which documents belong to an edition, and what was counted in them.
 *
 * @param pages the documents of each page, by its name in {@link DocumentKey}
 * @param names what its lines were searched for
 * @param counts the words of its lines
 */
record Holdings(Map<String, Page> pages, NamedConcepts names, WordCounts counts) {

	/** Of an index without documents. */
	static final Holdings NONE = new Holdings(Map.of(), NamedConcepts.NONE, new WordCounts());

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

	/** The documents of a page; one without any where there is no such page. */
	Page page(String entry) {
		return this.pages.getOrDefault(entry, new Page(null, Map.of()));
	}

	/**
	 * What somebody else, or an earlier start, has written that an edition could use if
	 * the content is right: the newest version of each document.
	 * @param found versions by id
	 * @param edition the edition's number
	 */
	static Holdings usable(Map<String, Version> found, long edition) {
		Map<String, Page> pages = new HashMap<>();
		found.forEach((id, version) -> {
			DocumentKey key = DocumentKey.of(id);
			if (version.isOpen() && version.since() <= edition && id.equals(key.id(version.since()))) {
				pages.computeIfAbsent(key.entry(), (entry) -> new Page(null, new HashMap<>()))
					.versions()
					.merge(key.anchor(), version, (one, other) -> (one.since() > other.since()) ? one : other);
			}
		});
		return new Holdings(pages, NamedConcepts.NONE, new WordCounts());
	}

	/** Those of some documents, by their ids, that do not belong here. */
	Set<String> strangers(Set<String> found) {
		Set<String> others = new HashSet<>(found);
		this.pages.forEach((entry, page) -> page.versions()
			.forEach((anchor, version) -> others.remove(new DocumentKey(entry, anchor).id(version.since()))));
		return others;
	}

}
