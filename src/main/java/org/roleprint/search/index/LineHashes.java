package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.roleprint.search.index.LineIndex.Ranked;

/**
 * The lines of an edition by the hashes of their documents, which say whose they are. A
 * hundred thousand lines take a megabyte or two.
 */
final class LineHashes {

	private final long[] hashes;

	/** The places of the lines' roles, in the order of the hashes. */
	private final int[] roles;

	private final String[] anchors;

	LineHashes(SearchEdition edition) {
		List<Line> lines = new ArrayList<>();
		edition.holdings().pages().forEach((entry, page) -> {
			int role = edition.roles().place(new DocumentKey(entry, "").slug());
			page.versions().forEach((anchor, version) -> {
				if (role >= 0 && new DocumentKey(entry, anchor).isLine()) {
					lines.add(new Line(version.fingerprint(), role, anchor));
				}
			});
		});
		lines.sort(Comparator.comparingLong(Line::hash));
		this.hashes = lines.stream().mapToLong(Line::hash).toArray();
		this.roles = lines.stream().mapToInt(Line::role).toArray();
		this.anchors = lines.stream().map(Line::anchor).toArray(String[]::new);
	}

	private record Line(long hash, int role, String anchor) {
	}

	/** A line that an index ranked; empty for one of another edition. */
	Optional<Ranked> ranked(long hash, float score) {
		int at = Arrays.binarySearch(this.hashes, hash);
		return (at >= 0) ? Optional.of(new Ranked(this.roles[at], this.anchors[at], score)) : Optional.empty();
	}

}
