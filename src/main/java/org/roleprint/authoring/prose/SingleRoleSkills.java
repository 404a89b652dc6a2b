package org.roleprint.authoring.prose;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint.SkillRow;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.ContentProblem.Severity;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.SkillDocument;

/**
 * Skills connect roles: at most a quarter of them serve one role alone.
 */
final class SingleRoleSkills implements ProseRule {

	/** Among fewer roles most skills have to stand alone. */
	private static final int FEWEST_ROLES = 10;

	private static final int QUARTER = 4;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		List<SkillDocument> skills = corpus.documents().skills();
		Map<String, Long> uses = uses(corpus);
		List<SkillDocument> single = skills.stream()
			.filter((skill) -> uses.getOrDefault(skill.slug(), 0L) == 1)
			.toList();
		if (corpus.roles().size() < FEWEST_ROLES || single.size() <= skills.size() / QUARTER) {
			return Stream.empty();
		}
		String named = single.stream().map(SkillDocument::slug).sorted().collect(Collectors.joining(", "));
		return Stream.of(new ContentProblem(single.get(0).file().shown(), Position.START, Severity.WARNING,
				"%d of %d skills serve one role alone (%s); let more roles use them, or merge some, until a quarter do"
					.formatted(single.size(), skills.size(), named)));
	}

	private static Map<String, Long> uses(Corpus corpus) {
		return corpus.roles()
			.stream()
			.flatMap((role) -> role.blueprint().skills().stream().map(SkillRow::skill))
			.flatMap((link) -> Stream.ofNullable(link.page()))
			.map(PageAddress::slug)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

}
