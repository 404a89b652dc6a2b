package org.roleprint.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes a small catalog to begin with, complete enough to start.
 */
class NewCatalogCommand implements Command {

	private static final String FOLDER = "catalog/";

	private static final List<String> FILES = List.of("catalog.yaml", "families/customer-service.md",
			"families/finance.md", "areas/customers.md", "areas/team.md", "levels/associate.md", "levels/team-lead.md",
			"skills/listening.md", "kpis/first-answer-resolution.md", "roles/service-team-lead.md");

	private final Clock clock;

	NewCatalogCommand(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "new-catalog";
	}

	@Override
	public String usage() {
		return "new-catalog DIR";
	}

	@Override
	public String purpose() {
		return "writes a small catalog of your own to begin with: two families, levels, areas, a role, a skill, a KPI";
	}

	@Override
	public int run(Arguments arguments, Console console) {
		if (arguments.allowing().values().size() != 1) {
			throw new UsageException("new-catalog takes one directory.");
		}
		Path directory = arguments.directories(0).get(0);
		if (!isFree(directory)) {
			console.err().println(directory + " is not empty; nothing was written.");
			return ERRORS;
		}
		FILES.forEach((file) -> NewFile.write(directory.resolve(file), text(file)));
		nextSteps(directory).forEach(console.out()::println);
		return DONE;
	}

	private static boolean isFree(Path directory) {
		if (!Files.isDirectory(directory)) {
			return !Files.exists(directory);
		}
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.findAny().isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String text(String file) {
		try (InputStream stream = Objects.requireNonNull(NewCatalogCommand.class.getResourceAsStream(FOLDER + file),
				file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("{{today}}",
					LocalDate.now(this.clock).toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> nextSteps(Path directory) {
		return List.of("Wrote " + FILES.size() + " files to " + directory + ".", "Next:",
				"  1. Say in catalog.yaml what the catalog is called, what it holds and in which language.",
				"  2. Write families, areas and levels of your own, then: java -jar roleprint.jar new-role \"Title\" "
						+ directory,
				"  3. java -jar roleprint.jar check " + directory + " --strict",
				"  4. java -jar roleprint.jar --roleprint.content-dir=" + directory + "   (or content," + directory
						+ " beside ours)");
	}

}
