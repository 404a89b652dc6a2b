package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.roleprint.content.document.Position;

/**
 * A list of a concept, with the lines that go on with it: its title and the text behind
 * it, in which every character knows its place.
 */
final class ConceptLine {

	private final String title;

	private final Position at;

	private final StringBuilder text = new StringBuilder();

	/** Where in the text each line of the file begins. */
	private final TreeMap<Integer, Position> starts = new TreeMap<>();

	ConceptLine(String title, Position at) {
		this.title = title;
		this.at = at;
	}

	/**
	 * Adds the rest of a line.
	 * @param rest what stands there
	 * @param from where it begins
	 */
	void add(String rest, Position from) {
		if (!this.text.isEmpty()) {
			this.text.append(' ');
		}
		this.starts.put(this.text.length(), from);
		this.text.append(rest.stripTrailing());
	}

	String title() {
		return this.title;
	}

	Position at() {
		return this.at;
	}

	String text() {
		return this.text.toString();
	}

	/**
	 * The place of a character.
	 * @param index where it stands in the text
	 * @return where it stands in the file
	 */
	Position at(int index) {
		Map.Entry<Integer, Position> line = this.starts.floorEntry(index);
		return (line != null) ? new Position(line.getValue().line(), line.getValue().column() + index - line.getKey())
				: this.at;
	}

	/**
	 * The places of the parts between commas.
	 * @return begin and end of each in the text, without the spaces around it
	 */
	List<int[]> parts() {
		List<int[]> parts = new ArrayList<>();
		int from = 0;
		for (String part : text().split(",", -1)) {
			int blanks = part.length() - part.stripLeading().length();
			parts.add(new int[] { from + blanks, from + Math.max(blanks, part.stripTrailing().length()) });
			from += part.length() + 1;
		}
		return parts;
	}

}
