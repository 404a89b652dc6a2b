package org.roleprint.authoring.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lists that ship with the application: one entry a line, {@code #} opens a comment.
 */
final class WordLists {

	private WordLists() {
	}

	/**
	 * Reads a list.
	 * @param name of the file beside this class
	 * @return its entries in order
	 */
	static List<String> read(String name) {
		try (InputStream stream = WordLists.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("The application holds no list " + name);
			}
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().map(WordLists::withoutComment).filter((line) -> !line.isEmpty()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String withoutComment(String line) {
		int comment = line.indexOf('#');
		return ((comment < 0) ? line : line.substring(0, comment)).strip();
	}

}
