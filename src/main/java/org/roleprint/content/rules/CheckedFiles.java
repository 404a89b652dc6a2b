package org.roleprint.content.rules;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a check knows of the files beside what could be read of them.
 *
 * @param paths the paths of all files, readable or not
 * @param broken the files that have errors of their own, by the names that problems use
 * @param day the day of the check, the latest that had begun anywhere
 */
public record CheckedFiles(Set<String> paths, Set<String> broken, LocalDate day) {

	public CheckedFiles {
		paths = Set.copyOf(paths);
		broken = Set.copyOf(broken);
	}

}
