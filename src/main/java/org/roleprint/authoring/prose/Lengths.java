package org.roleprint.authoring.prose;

import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;

/**
 * A blueprint is long enough to be complete and short enough to be read.
 */
final class Lengths implements ProseRule {

	private static final int FEWEST_WORDS = 1800;

	private static final int MOST_WORDS = 3500;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.roles().stream().map(RoleText::text).flatMap(Lengths::check);
	}

	private static Stream<ContentProblem> check(FileText text) {
		int words = text.words();
		if (words < FEWEST_WORDS) {
			return Stream.of(text.warning(Position.START,
					"%d words; a complete blueprint has at least %d".formatted(words, FEWEST_WORDS)));
		}
		return (words > MOST_WORDS)
				? Stream
					.of(text.warning(Position.START, "%d words; shorten it to at most %d".formatted(words, MOST_WORDS)))
				: Stream.empty();
	}

}
