package org.roleprint.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.search.index.Holdings.Page;

/**
 * Makes sense of an index that somebody else, or an earlier start, has written.
 */
final class Findings {

	private Findings() {
	}

	/**
	 * The documents that an edition could use if their content is right, the newest of
	 * each line.
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
		return new Holdings(pages, List.of(), new WordCounts());
	}

	/**
	 * The documents that do not belong to an edition.
	 * @param found versions by id
	 * @param holdings what belongs to the edition
	 * @return their ids
	 */
	static Set<String> others(Map<String, Version> found, Holdings holdings) {
		Set<String> others = new HashSet<>(found.keySet());
		holdings.pages()
			.forEach((entry, page) -> page.versions()
				.forEach((anchor, version) -> others.remove(new DocumentKey(entry, anchor).id(version.since()))));
		return others;
	}

}
