package org.roleprint.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.roleprint.content.ContentCheck;

/**
 * Writes the file of a new role, ready to be filled in.
 */
class NewRoleCommand implements Command {

	private final Clock clock;

	NewRoleCommand(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "new-role";
	}

	@Override
	public String usage() {
		return "new-role \"Title\" [DIR]";
	}

	@Override
	public String purpose() {
		return "writes a template for a new role";
	}

	@Override
	public int run(Arguments arguments, Console console) {
		int values = arguments.allowing().values().size();
		if (values == 0 || values > 2) {
			throw new UsageException("new-role takes a title in quotes and at most one directory.");
		}
		Path directory = arguments.directories(1).get(0);
		BlueprintTemplate template = template(arguments.values().get(0), directory);
		Path file = directory.resolve(template.path());
		if (!write(file, template.text())) {
			console.err().println(file + " is already there; nothing was written.");
			return ERRORS;
		}
		nextSteps(file, directory).forEach(console.out()::println);
		return DONE;
	}

	private BlueprintTemplate template(String title, Path directory) {
		try {
			return BlueprintTemplate.of(title, ContentCheck.of(List.of(directory)).documents(),
					LocalDate.now(this.clock));
		}
		catch (NotDirectoryException ex) {
			throw new UsageException("There is no directory " + ex.getFile() + ".");
		}
		catch (IllegalArgumentException ex) {
			throw new UsageException(String.valueOf(ex.getMessage()));
		}
	}

	/** Whether it was written; a file that is there is never touched. */
	private static boolean write(Path file, String text) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
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
