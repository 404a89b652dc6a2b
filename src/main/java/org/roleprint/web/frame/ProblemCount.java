package org.roleprint.web.frame;

import java.util.List;

import org.roleprint.content.document.ContentProblem;

/**
 * How many problems the content has, said to its authors on every page.
 *
 * @param errors how many keep it from being shown
 * @param warnings how many do not
 */
public record ProblemCount(long errors, long warnings) {

	static ProblemCount of(List<ContentProblem> problems) {
		long errors = problems.stream().filter(ContentProblem::isError).count();
		return new ProblemCount(errors, problems.size() - errors);
	}

	/**
	 * The count in words.
	 * @return for example {@code 1 error, 2 warnings}
	 */
	public String text() {
		return Counted.of(this.errors, "error", "errors") + ", " + Counted.of(this.warnings, "warning", "warnings");
	}

}
