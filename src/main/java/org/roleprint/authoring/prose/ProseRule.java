package org.roleprint.authoring.prose;

import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;

/**
 * One rule of good prose.
 */
@FunctionalInterface
interface ProseRule {

	/**
	 * Finds what breaks the rule.
	 * @param corpus all files
	 * @return warnings in any order
	 */
	Stream<ContentProblem> check(Corpus corpus);

}
