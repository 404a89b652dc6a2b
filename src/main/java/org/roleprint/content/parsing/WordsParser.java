package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;

import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Reads {@code words.txt}: one word a line, {@code #} opens a comment.
 */
public final class WordsParser {

	private WordsParser() {
	}

	/**
	 * Reads a file.
	 * @param text its whole text
	 * @param problems where problems are reported
	 * @return its words in order
	 */
	public static List<String> parse(String text, Problems problems) {
		List<String> words = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			String word = lines.get(index).replaceFirst("#.*", "").strip();
			if (word.contains(" ")) {
				problems.warning(new Position(index + 1, 1),
						"\"" + word + "\" is more than one word; write one a line, as each is looked up alone");
			}
			else if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

}
