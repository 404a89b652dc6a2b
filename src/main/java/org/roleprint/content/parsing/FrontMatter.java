package org.roleprint.content.parsing;

import java.util.List;
import java.util.Optional;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * A file cut into its front matter and its body.
 *
 * @param fields the keys and values
 * @param bodyLine how many lines stand before the body
 */
record FrontMatter(Fields fields, int bodyLine) {

	private static final String FENCE = "---";

	/**
	 * Cuts a file.
	 * @param file the file
	 * @param problems where a missing or unreadable front matter is reported
	 * @return empty when nobody can say where the body begins
	 */
	static Optional<FrontMatter> read(ContentFile file, Problems problems) {
		List<String> lines = file.text().lines().toList();
		if (lines.isEmpty() || !isFence(lines.get(0))) {
			problems.error(Position.START, "the front matter is missing; begin the file with a line \"---\", "
					+ "\"key: value\" lines and a second line \"---\"");
			return Optional.of(new FrontMatter(Fields.unreadable(problems), 0));
		}
		int end = 1;
		while (end < lines.size() && !isFence(lines.get(end))) {
			end++;
		}
		if (end == lines.size()) {
			problems.error(Position.START,
					"the front matter is not closed; put a line \"---\" between its last key and the text");
			return Optional.empty();
		}
		String yaml = String.join("\n", lines.subList(1, end)) + "\n";
		Fields fields = new YamlReader("the front matter", 1, problems).read(yaml)
			.map((mapping) -> new Fields(mapping, problems))
			.orElseGet(() -> Fields.unreadable(problems));
		return Optional.of(new FrontMatter(fields, end + 1));
	}

	private static boolean isFence(String line) {
		return line.stripTrailing().equals(FENCE);
	}

}
