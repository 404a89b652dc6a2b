package org.roleprint.content.document;

import java.util.ArrayList;
import java.util.List;

import org.roleprint.content.document.ContentProblem.Severity;

/**
 * Collects the problems of one file while it is read.
 */
public final class Problems {

	private final String file;

	private final List<ContentProblem> found = new ArrayList<>();

	/**
	 * Starts without problems.
	 * @param file the file's path as problems name it
	 */
	public Problems(String file) {
		this.file = file;
	}

	/**
	 * Adds an error.
	 * @param at where it stands
	 * @param message what is wrong, and how to mend it
	 */
	public void error(Position at, String message) {
		add(at, Severity.ERROR, message);
	}

	/**
	 * Adds a warning.
	 * @param at where it stands
	 * @param message what is wrong, and how to mend it
	 */
	public void warning(Position at, String message) {
		add(at, Severity.WARNING, message);
	}

	private void add(Position at, Severity severity, String message) {
		this.found.add(new ContentProblem(this.file, at, severity, message));
	}

	/**
	 * What was collected so far.
	 * @return a copy, in the order of finding
	 */
	public List<ContentProblem> found() {
		return List.copyOf(this.found);
	}

}
