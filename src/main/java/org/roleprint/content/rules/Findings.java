package org.roleprint.content.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Collects the problems of all files.
 */
final class Findings {

	private final Map<String, Problems> byFile = new LinkedHashMap<>();

	void error(ContentFile file, Position at, String message) {
		of(file).error(at, message);
	}

	void warning(ContentFile file, Position at, String message) {
		of(file).warning(at, message);
	}

	private Problems of(ContentFile file) {
		return this.byFile.computeIfAbsent(file.shown(), Problems::new);
	}

	List<ContentProblem> found() {
		return this.byFile.values().stream().flatMap((problems) -> problems.found().stream()).toList();
	}

}
