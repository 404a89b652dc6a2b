package org.roleprint.authoring.prose;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;

/**
 * Two blueprints share less than one in a hundred of their runs of eight words.
 */
final class SharedRuns implements ProseRule {

	private static final double TOO_MANY_PERCENT = 1.0;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		List<Optional<Overlap>> overlaps = Overlap.highest(corpus.roles());
		return IntStream.range(0, overlaps.size())
			.boxed()
			.flatMap((i) -> overlaps.get(i)
				.filter((overlap) -> overlap.percent() >= TOO_MANY_PERCENT)
				.map((overlap) -> problem(corpus.roles().get(i), overlap))
				.stream());
	}

	private static ContentProblem problem(RoleText role, Overlap overlap) {
		String run = overlap.shared().get(0);
		return role.text()
			.warning(Objects.requireNonNull(role.runs().get(run)),
					String.format(Locale.ROOT,
							"%.1f%% of all runs of %d words also stand in %s (the first: \"%s\"); "
									+ "reword them until less than %.0f%% do",
							overlap.percent(), RoleText.RUN_LENGTH, overlap.other().path(), run, TOO_MANY_PERCENT));
	}

}
