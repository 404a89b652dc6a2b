package org.roleprint.content.parsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.wording.Wording;
import org.roleprint.catalog.wording.WordingLine;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Reads {@code pages.txt}: what pages say in the catalog's own words, {@code key = text}
 * on a line, {@code #} begins a comment line.
 */
public final class WordingParser {

	private WordingParser() {
	}

	/**
	 * Reads a file.
	 * @param text its whole text
	 * @param problems where lines that cannot be said are reported
	 * @return texts by key, in order
	 */
	public static Map<String, String> parse(String text, Problems problems) {
		Map<String, String> own = new LinkedHashMap<>();
		List<String> lines = text.lines().map(String::strip).toList();
		for (int index = 0; index < lines.size(); index++) {
			Position at = new Position(index + 1, 1);
			String line = lines.get(index);
			Optional<WordingLine> read = WordingLine.of(line);
			if (read.isPresent()) {
				add(read.get(), own, at, problems);
			}
			else if (!line.isEmpty() && !line.startsWith("#")) {
				problems.error(at, "this line says nothing; write a key, the sign = and what pages shall say");
			}
		}
		return own;
	}

	private static void add(WordingLine line, Map<String, String> own, Position at, Problems problems) {
		String key = line.key();
		if (!Wording.ENGLISH.keys().contains(key)) {
			problems.warning(at, "pages say nothing called \"" + key + "\"" + Closest.hint(key, Wording.ENGLISH.keys())
					+ "; the line counts for nothing");
			return;
		}
		if (line.text().isEmpty()) {
			problems.error(at, "\"" + key + "\" says nothing; write a text, or take the line out");
			return;
		}
		Optional<String> fault = Wording.fault(key, line.text());
		fault.ifPresent((message) -> problems.error(at, message));
		if (own.put(key, line.text()) != null) {
			problems.warning(at, "\"" + key + "\" stands here twice; this line counts");
		}
	}

}
