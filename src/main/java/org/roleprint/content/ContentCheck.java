package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.roleprint.content.choice.Choice;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.permalink.PermalinkCheck;
import org.roleprint.content.permalink.PermalinkReport;
import org.roleprint.content.rules.BlueprintValidator;
import org.roleprint.content.rules.CheckedFiles;

/**
 * Checks content directories without a server or a database: directories in, report out.
 */
public final class ContentCheck {

	/** Where days begin first. */
	private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

	private ContentCheck() {
	}

	/**
	 * Reads and checks every file, and reports every problem.
	 * @param directories later ones replace or add files by path
	 * @return the report; its problems name files by the directories as given
	 * @throws NotDirectoryException when one of them is no directory
	 */
	public static ContentReport of(List<Path> directories) throws NotDirectoryException {
		return of(ContentFiles.read(directories), new DocumentParser(), Clock.system(EARLIEST));
	}

	/**
	 * What later directories replace of earlier ones.
	 * @param directories the content directories
	 * @return in the order of the directories and paths
	 * @throws NotDirectoryException when one of them is no directory
	 */
	public static List<Replaced> replaced(List<Path> directories) throws NotDirectoryException {
		return ContentTree.of(directories).replaced();
	}

	static ContentReport of(ContentFiles files, DocumentParser parser, Clock clock) {
		LocalDate day = LocalDate.now(clock.withZone(EARLIEST));
		List<ContentProblem> problems = new ArrayList<>(files.problems());
		ContentDocuments parsed = parser.parse(files, problems);
		if (problems.stream().anyMatch((problem) -> isFolder(problem, files))) {
			return new ContentReport(files.count(), parsed, problems, files.checksum(), PermalinkReport.NONE, day);
		}
		Choice choice = Choice.of(parsed, files.paths(), List.copyOf(files.directories().keySet()));
		problems.removeIf((problem) -> choice.leftOut().contains(problem.file()));
		problems.addAll(choice.problems());
		ContentDocuments documents = choice.documents();
		Set<String> broken = problems.stream()
			.filter(ContentProblem::isError)
			.map(ContentProblem::file)
			.collect(Collectors.toSet());
		CompletableFuture<List<ContentProblem>> rules = CompletableFuture
			.supplyAsync(() -> BlueprintValidator.problems(documents, new CheckedFiles(choice.paths(), broken, day)));
		PermalinkReport permalinks = PermalinkCheck.of(choice, broken);
		problems.addAll(permalinks.problems());
		problems.addAll(rules.join());
		if (files.paths().isEmpty() && files.problems().isEmpty()) {
			Problems found = new Problems(files.shown());
			found.error(Position.START,
					"there is no content here; name the directory that holds roles/, skills/ and kpis/");
			problems.addAll(found.found());
		}
		return new ContentReport(files.count(), documents, problems, files.checksum(), permalinks, day);
	}

	/** What lies in a folder that cannot be read would be missed everywhere. */
	private static boolean isFolder(ContentProblem problem, ContentFiles files) {
		Path name = Path.of(problem.file()).getFileName();
		return problem.isError() && (files.directories().containsKey(problem.file())
				|| name != null && ContentFolder.ofDirectory(name.toString()).isPresent());
	}

}
