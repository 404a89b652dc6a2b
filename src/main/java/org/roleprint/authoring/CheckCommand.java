package org.roleprint.authoring;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

import org.roleprint.authoring.prose.ProseCheck;
import org.roleprint.authoring.prose.RoleStatistics;
import org.roleprint.authoring.prose.Voice;
import org.roleprint.content.ContentCheck;
import org.roleprint.content.ContentReport;
import org.roleprint.content.Replaced;
import org.roleprint.content.document.ContentProblem;

/**
 * Checks content directories and reports every problem of every file.
 */
class CheckCommand implements Command {

	private static final String STRICT = "--strict";

	private static final String REPORT = "--report";

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String usage() {
		return "check [DIR…] [--strict] [--report]";
	}

	@Override
	public String purpose() {
		return "reports every problem of the content; --strict makes warnings errors, --report adds a table of roles "
				+ "and the files that a later directory replaces";
	}

	@Override
	public int run(Arguments arguments, Console console) {
		List<Path> directories = arguments.allowing(STRICT, REPORT).directories(0);
		try {
			return run(directories, arguments, console);
		}
		catch (NotDirectoryException ex) {
			throw new UsageException("There is no directory " + ex.getFile() + ".");
		}
	}

	private static int run(List<Path> directories, Arguments arguments, Console console) throws NotDirectoryException {
		ContentReport content = ContentCheck.of(directories);
		ContentReport report = content.with(ProseCheck.of(content.documents()));
		ContentReport shown = arguments.has(STRICT) ? report.strict() : report;
		shown.problems().stream().map(ContentProblem::line).forEach(console.out()::println);
		if (arguments.has(REPORT)) {
			StatisticsTable.lines(RoleStatistics.of(report.documents()), Voice.of(report.documents()))
				.forEach(console.out()::println);
			ContentCheck.replaced(directories).stream().map(Replaced::line).forEach(console.out()::println);
		}
		console.out().println(shown.summary());
		return shown.hasErrors() ? ERRORS : DONE;
	}

}
