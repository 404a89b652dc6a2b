package org.roleprint.content.prose;

import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint.FreeSection;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;

/**
 * A blueprint is long enough to be complete and short enough to be read; each free
 * section says something.
 */
final class Lengths implements ProseRule {

	private static final int FEWEST_WORDS = 1800;

	private static final int MOST_WORDS = 3000;

	private static final int FEWEST_WORDS_IN_SECTION = 60;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.roles().stream().flatMap((role) -> Stream.concat(page(role), sections(role)));
	}

	private static Stream<ContentProblem> page(RoleText role) {
		int words = role.text().words();
		if (words < FEWEST_WORDS) {
			return Stream.of(role.text()
				.warning(Position.START,
						"%d words; a complete blueprint has at least %d".formatted(words, FEWEST_WORDS)));
		}
		if (words > MOST_WORDS) {
			return Stream.of(role.text()
				.warning(Position.START, "%d words; shorten it to at most %d".formatted(words, MOST_WORDS)));
		}
		return Stream.empty();
	}

	private static Stream<ContentProblem> sections(RoleText role) {
		return role.blueprint()
			.sections()
			.stream()
			.filter((section) -> words(role, section) < FEWEST_WORDS_IN_SECTION)
			.map((section) -> role.text()
				.warning(section.at(), "section \"%s\" has %d words; it needs at least %d".formatted(section.title(),
						words(role, section), FEWEST_WORDS_IN_SECTION)));
	}

	private static int words(RoleText role, FreeSection section) {
		return role.text().words(section.title());
	}

}
