package org.roleprint.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.content.document.Position;

/**
 * A file's text, split at its front matter without moving a line.
 */
final class SourceText {

	/** The keys whose values are read by people and are not names, codes or choices. */
	private static final Set<String> PROSE_KEYS = Set.of("title", "span", "differs-from", "changes", "band-text",
			"group");

	private static final String FENCE = "---";

	private static final String COMMENT = "#";

	private static final Pattern ENTRY = Pattern.compile("\\s*(?:- )?([A-Za-z0-9-]+):\\s+(?=\\S)");

	private static final Pattern TOP_KEY = Pattern.compile("([a-z0-9-]+):.*");

	private final List<String> lines;

	private final int bodyLine;

	SourceText(String text) {
		this.lines = text.lines().toList();
		this.bodyLine = endOfHeader(this.lines);
	}

	private static int endOfHeader(List<String> lines) {
		if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
			return 0;
		}
		for (int line = 1; line < lines.size(); line++) {
			if (lines.get(line).stripTrailing().equals(FENCE)) {
				return line + 1;
			}
		}
		return lines.size();
	}

	/**
	 * The body with an empty line for each line of the front matter, so that its lines
	 * keep their numbers.
	 * @return Markdown
	 */
	String body() {
		return "\n".repeat(this.bodyLine) + String.join("\n", this.lines.subList(this.bodyLine, this.lines.size()));
	}

	/**
	 * The sentences of the front matter.
	 * @return a passage for each line that holds some; its section is the key
	 */
	List<Passage> headerPassages() {
		List<Passage> passages = new ArrayList<>();
		String key = "";
		for (int line = 1; line < this.bodyLine - 1; line++) {
			String written = this.lines.get(line);
			Matcher top = TOP_KEY.matcher(written);
			key = top.matches() ? top.group(1) : key;
			if (PROSE_KEYS.contains(key) && !written.stripLeading().startsWith(COMMENT)) {
				headerPassage(key, written, line + 1).ifPresent(passages::add);
			}
		}
		return passages;
	}

	private static Optional<Passage> headerPassage(String key, String written, int line) {
		Matcher entry = ENTRY.matcher(written);
		boolean hasKey = entry.lookingAt();
		if (!hasKey && TOP_KEY.matcher(written).matches()) {
			return Optional.empty();
		}
		int start = hasKey ? entry.end() : written.length() - written.stripLeading().length();
		return new PassageBuilder().add(written.substring(start), new Position(line, start + 1)).build(key);
	}

}
