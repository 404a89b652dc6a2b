package org.roleprint.web.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the check says of the content, file by file.
 *
 * @param head what the layout shows around it
 * @param files the files that have problems
 */
record ProblemsPage(PageHead head, List<File> files) implements Page {

	static ProblemsPage of(PageHead head, List<ContentProblem> problems) {
		Map<String, List<ContentProblem>> byFile = problems.stream()
			.collect(Collectors.groupingBy(ContentProblem::file, LinkedHashMap::new, Collectors.toList()));
		return new ProblemsPage(head, byFile.entrySet().stream().map(File::of).toList());
	}

	/**
	 * A file and its problems.
	 *
	 * @param path the file's path as the directory was given
	 * @param problems what is wrong with it, from its first line on
	 */
	record File(String path, List<Line> problems) {

		private static File of(Map.Entry<String, List<ContentProblem>> entry) {
			return new File(entry.getKey(), entry.getValue().stream().map(Line::of).toList());
		}

	}

	/**
	 * A problem.
	 *
	 * @param place where it stands, as editors take it
	 * @param severity {@code error} or {@code warning}
	 * @param message what is wrong, and how to mend it
	 */
	record Line(String place, String severity, String message) {

		private static Line of(ContentProblem problem) {
			return new Line(problem.position().line() + ":" + problem.position().column(), problem.severity().word(),
					problem.message());
		}

	}

}
