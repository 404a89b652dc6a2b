package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.permalink.PermalinkCheck;
import org.roleprint.content.permalink.PermalinkReport;
import org.roleprint.content.rules.BlueprintValidator;

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
		return of(ContentFiles.read(directories), new DocumentParser());
	}

	static ContentReport of(ContentFiles files, DocumentParser parser) {
		List<ContentProblem> problems = new ArrayList<>(files.problems());
		ContentDocuments documents = parser.parse(files, problems);
		Set<String> broken = problems.stream()
			.filter(ContentProblem::isError)
			.map(ContentProblem::file)
			.collect(Collectors.toSet());
		CompletableFuture<List<ContentProblem>> rules = CompletableFuture
			.supplyAsync(() -> BlueprintValidator.problems(documents, files.paths()));
		PermalinkReport permalinks = PermalinkCheck.of(documents, files.paths(), broken);
		problems.addAll(permalinks.problems());
		problems.addAll(rules.join());
		if (files.paths().isEmpty() && files.problems().isEmpty()) {
			Problems found = new Problems(files.shown());
			found.error(Position.START,
					"there is no content here; name the directory that holds roles/, skills/ and kpis/");
			problems.addAll(found.found());
		}
		return new ContentReport(files.count(), documents, problems, files.checksum(), permalinks);
	}

}
