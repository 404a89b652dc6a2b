package org.roleprint.catalog.wording;

import java.util.Optional;

/**
 * A line of a file with phrases: {@code key = text}.
 *
 * @param key what is said
 * @param text how it is said
 */
public record WordingLine(String key, String text) {

	/**
	 * Reads a line.
	 * @param line a line as it stands in the file
	 * @return empty for an empty line, a comment and a line without the sign of equality
	 */
	public static Optional<WordingLine> of(String line) {
		int equals = line.indexOf('=');
		if (line.strip().startsWith("#") || equals < 0) {
			return Optional.empty();
		}
		return Optional.of(new WordingLine(line.substring(0, equals).strip(), line.substring(equals + 1).strip()));
	}

}
