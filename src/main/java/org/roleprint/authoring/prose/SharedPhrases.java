package org.roleprint.authoring.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;

/**
 * No phrase is the furniture of more than a fifth of the blueprints, which is as often as
 * any recurs in public collections of pages.
 */
final class SharedPhrases implements ProseRule {

	private static final int WORDS = 5;

	/** Among fewer roles two alike are a fifth already. */
	private static final int FEWEST_ROLES = 10;

	private static final int FIFTH = 5;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		int all = corpus.roles().size();
		// What is a fifth among chosen roles, their authors could not know.
		if (all < FEWEST_ROLES || corpus.documents().isChosen()) {
			return Stream.empty();
		}
		Map<String, List<RoleText>> holders = new LinkedHashMap<>();
		corpus.roles()
			.forEach((role) -> role.runs(WORDS)
				.keySet()
				.forEach((run) -> holders.computeIfAbsent(run, (key) -> new ArrayList<>(1)).add(role)));
		return holders.entrySet()
			.stream()
			.filter((phrase) -> phrase.getValue().size() * FIFTH > all)
			.map((phrase) -> problem(phrase.getKey(), phrase.getValue(), all));
	}

	/** The last of them is the one that went too far. */
	private static ContentProblem problem(String phrase, List<RoleText> roles, int all) {
		RoleText last = roles.get(roles.size() - 1);
		return last.text()
			.warning(Objects.requireNonNull(last.runs(WORDS).get(phrase)),
					"\"%s\" stands in %d of %d roles; say it in other words until at most %d hold it".formatted(phrase,
							roles.size(), all, all / FIFTH));
	}

}
