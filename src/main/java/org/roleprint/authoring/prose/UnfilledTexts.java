package org.roleprint.authoring.prose;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.authoring.BlueprintTemplate;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;

/**
 * Nothing of the template for new roles is left.
 */
final class UnfilledTexts implements ProseRule {

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.roles().stream().map(RoleText::text).flatMap(UnfilledTexts::check);
	}

	private static Stream<ContentProblem> check(FileText file) {
		List<String> lines = file.file().text().lines().toList();
		return IntStream.range(0, lines.size())
			.filter((line) -> lines.get(line).contains(BlueprintTemplate.MARK))
			.mapToObj(
					(line) -> file.warning(new Position(line + 1, lines.get(line).indexOf(BlueprintTemplate.MARK) + 1),
							"this is still the template's text; write the role's own"));
	}

}
