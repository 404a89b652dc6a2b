package org.roleprint.authoring.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.text.Word;

/**
 * No verb opens more than a quarter of a role's responsibilities.
 */
final class OpeningVerbs implements ProseRule {

	private static final int QUARTER = 4;

	/** Twice the same verb is no habit, however short the list. */
	private static final int NO_HABIT = 2;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.roles().stream().flatMap(OpeningVerbs::check);
	}

	private static Stream<ContentProblem> check(RoleText role) {
		List<ResponsibilityItem> all = role.blueprint().responsibilities();
		Map<String, List<ResponsibilityItem>> byVerb = all.stream()
			.filter((item) -> !Word.of(item.text().text()).isEmpty())
			.collect(Collectors.groupingBy(OpeningVerbs::verb, LinkedHashMap::new, Collectors.toList()));
		int most = Math.max(NO_HABIT, all.size() / QUARTER);
		return byVerb.values().stream().filter((items) -> items.size() > most).map((items) -> problem(role, items));
	}

	private static String verb(ResponsibilityItem item) {
		return Word.of(item.text().text()).get(0).folded();
	}

	private static ContentProblem problem(RoleText role, List<ResponsibilityItem> items) {
		int all = role.blueprint().responsibilities().size();
		ResponsibilityItem firstTooMany = items.get(Math.max(NO_HABIT, all / QUARTER));
		return role.text()
			.warning(firstTooMany.at(), "\"%s\" opens %d of %d responsibilities; let other verbs open some of them"
				.formatted(Word.of(firstTooMany.text().text()).get(0).text(), items.size(), all));
	}

}
