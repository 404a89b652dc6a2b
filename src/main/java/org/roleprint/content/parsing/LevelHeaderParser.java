package org.roleprint.content.parsing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.Track;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Problems;

/**
 * Reads the front matter of a level.
 */
final class LevelHeaderParser {

	private static final Set<String> KEYS = Set.of("title", "rank", "track", "also-known-as");

	private final Fields fields;

	private final Problems problems;

	LevelHeaderParser(Fields fields, Problems problems) {
		this.fields = fields;
		this.problems = problems;
		fields.allow(KEYS);
	}

	int rank() {
		return this.fields.wholeNumber("rank");
	}

	Track track() {
		Located<String> word = this.fields.text("track");
		Optional<Track> track = Stream.of(Track.values())
			.filter((known) -> word(known).equals(word.value().toLowerCase(Locale.ROOT)))
			.findFirst();
		if (track.isEmpty() && !word.value().isEmpty()) {
			this.problems.error(word.at(), "unknown track \"" + word.value() + "\"; use "
					+ Stream.of(Track.values()).map(LevelHeaderParser::word).collect(Collectors.joining(" or ")));
		}
		return track.orElse(Track.MANAGEMENT);
	}

	private static String word(Track track) {
		return track.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
