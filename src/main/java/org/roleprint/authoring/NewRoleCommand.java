package org.roleprint.authoring;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
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
		return NewFile.write(directory.resolve(template.path()), template.text(), directory, console);
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

}
