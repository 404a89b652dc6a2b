package org.roleprint.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes files that are not there yet; one that is there is never touched.
 */
final class NewFile {

	private NewFile() {
	}

	/**
	 * Writes the file of a role and says what to do next.
	 * @param file where it will stand
	 * @param text what it will hold
	 * @param directory the content directory
	 * @param console where to say it
	 * @return the exit code
	 */
	static int write(Path file, String text, Path directory, Console console) {
		if (!write(file, text)) {
			console.err().println(file + " is already there; nothing was written.");
			return Command.ERRORS;
		}
		nextSteps(file, directory).forEach(console.out()::println);
		return Command.DONE;
	}

	/** Whether it was written. */
	static boolean write(Path file, String text) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
			return true;
		}
		catch (FileAlreadyExistsException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> nextSteps(Path file, Path directory) {
		return List.of("Wrote " + file + ".", "Next:",
				"  1. See whether family and level are right, and whether the skills and KPIs are the role's own.",
				"  2. Replace every text that says " + BlueprintTemplate.MARK + " …).",
				"  3. Link career steps to roles of the catalog, and write each step on the other side too.",
				"  4. java -jar roleprint.jar check " + directory + " --strict",
				"  5. Once its addresses are as they shall stay: java -jar roleprint.jar permalinks " + directory
						+ " --accept");
	}

}
