package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.PlainRole;
import org.roleprint.content.document.Problems;
import org.roleprint.content.parsing.PlainRoleParser;

/**
 * A file that describes a role in a form of its own.
 */
public final class PlainRoleFile {

	private PlainRoleFile() {
	}

	/**
	 * Reads a file.
	 * @param file Markdown
	 * @param problems where is reported that it is no text, or more than can be read
	 * @return what it says; empty with a problem
	 * @throws IOException when it is not there or may not be read
	 */
	public static Optional<PlainRole> read(Path file, Problems problems) throws IOException {
		return TextFiles.decoded(Files.readAllBytes(file), problems)
			.map((text) -> new ContentFile(ContentFolder.ROLES, "", file.toString(), text))
			.flatMap((described) -> PlainRoleParser.parse(described, problems));
	}

}
