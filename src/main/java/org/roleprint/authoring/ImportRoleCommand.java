package org.roleprint.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.ContentCheck;
import org.roleprint.content.PlainRoleFile;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PlainRole;
import org.roleprint.content.document.Problems;

/**
 * Turns a description of a role in plain Markdown into a blueprint, with what is left to
 * do marked.
 */
class ImportRoleCommand implements Command {

	private final Clock clock;

	ImportRoleCommand(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "import-role";
	}

	@Override
	public String usage() {
		return "import-role FILE [DIR]";
	}

	@Override
	public String purpose() {
		return "turns a role in plain Markdown (headings and lists) into a blueprint, with what is left to do marked";
	}

	@Override
	public int run(Arguments arguments, Console console) {
		int values = arguments.allowing().values().size();
		if (values == 0 || values > 2) {
			throw new UsageException("import-role takes a file and at most one directory.");
		}
		Path file = path(arguments.values().get(0));
		Path directory = arguments.directories(1).get(0);
		Problems problems = new Problems(file.toString());
		Optional<PlainRole> role = read(file, problems);
		problems.found().stream().map(ContentProblem::line).forEach(console.err()::println);
		if (role.isEmpty()) {
			return ERRORS;
		}
		BlueprintTemplate draft = draft(titleOf(role.get(), file), role.get(), documents(directory));
		return NewFile.write(directory.resolve(draft.path()), draft.text(), directory, console);
	}

	private static Path path(String word) {
		try {
			return Path.of(word);
		}
		catch (InvalidPathException ex) {
			throw new UsageException("\"" + word + "\" is no path.");
		}
	}

	private static Optional<PlainRole> read(Path file, Problems problems) {
		if (!Files.isRegularFile(file)) {
			throw new UsageException("There is no file " + file + ".");
		}
		try {
			return PlainRoleFile.read(file, problems);
		}
		catch (IOException ex) {
			throw new UsageException("The file " + file + " cannot be read.");
		}
	}

	/** What the text is titled, or the file is named. */
	private static String titleOf(PlainRole role, Path file) {
		String name = file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "").replaceAll("[_-]+", " ").strip();
		String title = role.title().isEmpty() ? name : role.title();
		if (Slug.of(title).isEmpty()) {
			throw new UsageException("The title \"" + title + "\" has no letter or digit to make a slug of.");
		}
		return title;
	}

	private static ContentDocuments documents(Path directory) {
		try {
			return ContentCheck.of(List.of(directory)).documents();
		}
		catch (NotDirectoryException ex) {
			throw new UsageException("There is no directory " + ex.getFile() + ".");
		}
	}

	private BlueprintTemplate draft(String title, PlainRole role, ContentDocuments documents) {
		return new RoleDraft(title, role, documents).on(LocalDate.now(this.clock));
	}

}
