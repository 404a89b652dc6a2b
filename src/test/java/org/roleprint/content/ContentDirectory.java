package org.roleprint.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes samples into a directory.
 */
final class ContentDirectory {

	private ContentDirectory() {
	}

	static Path write(Path directory, ContentSample sample) {
		sample.files().forEach((path, text) -> write(directory, path, text));
		return directory;
	}

	static void write(Path directory, String path, String text) {
		try {
			Path file = directory.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
