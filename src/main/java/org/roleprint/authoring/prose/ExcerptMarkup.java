package org.roleprint.authoring.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;

/**
 * The excerpt is plain text: lists, previews and feeds show it as it is.
 */
final class ExcerptMarkup implements ProseRule {

	private static final Pattern MARKUP = Pattern.compile(
			"\\*+|`+|~~|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])|\\]\\(|</?[A-Za-z!][^>]*>?|&#?\\w+;|\\\\\\p{Punct}");

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.roles().stream().flatMap(ExcerptMarkup::check);
	}

	private static Stream<ContentProblem> check(RoleText role) {
		List<String> lines = role.text().file().text().lines().toList();
		int first = role.blueprint().excerpt().at().line();
		if (role.blueprint().excerpt().isEmpty()) {
			return Stream.empty();
		}
		return Stream
			.iterate(first, (line) -> line <= lines.size() && !lines.get(line - 1).isBlank(), (line) -> line + 1)
			.flatMap((line) -> MARKUP.matcher(lines.get(line - 1))
				.results()
				.map((hit) -> role.text()
					.warning(new Position(line, hit.start() + 1),
							"markup \"%s\" in the excerpt; it is shown as plain text, so take it out"
								.formatted(hit.group()))));
	}

}
