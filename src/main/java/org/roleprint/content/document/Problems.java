package org.roleprint.content.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.roleprint.content.document.ContentProblem.Severity;

/**
 * Collects the problems of one file while it is read.
 */
public final class Problems {

	/** Nobody reads more at once; a file of nothing else would take minutes to tell. */
	private static final int MOST = 500;

	private final String file;

	private final List<ContentProblem> found = new ArrayList<>();

	private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

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
		int count = this.counts.merge(severity, 1, Integer::sum);
		if (count <= MOST) {
			this.found.add(new ContentProblem(this.file, at, severity, message));
		}
		else if (count == MOST + 1) {
			this.found.add(new ContentProblem(this.file, at, severity, "further " + severity.word()
					+ "s of this file are left out; mend the " + MOST + " first, then check again"));
		}
	}

	/**
	 * What was collected so far.
	 * @return a copy, in the order of finding
	 */
	public List<ContentProblem> found() {
		return List.copyOf(this.found);
	}

}
