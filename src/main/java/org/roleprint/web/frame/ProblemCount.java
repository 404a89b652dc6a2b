package org.roleprint.web.frame;

import java.util.List;

import org.roleprint.catalog.wording.Wording;
import org.roleprint.content.document.ContentProblem;

/**
 * How many problems the content has, said to its authors on every page.
 *
 * @param errors how many keep it from being shown
 * @param warnings how many do not
 * @param text both in words, for example {@code 1 error, 2 warnings}
 */
public record ProblemCount(long errors, long warnings, String text) {

	static ProblemCount of(List<ContentProblem> problems, Wording wording) {
		long errors = problems.stream().filter(ContentProblem::isError).count();
		long warnings = problems.size() - errors;
		return new ProblemCount(errors, warnings,
				wording.say("problems.errors", errors) + ", " + wording.say("problems.warnings", warnings));
	}

}
