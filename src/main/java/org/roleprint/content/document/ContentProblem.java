package org.roleprint.content.document;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something wrong in a file, said to the one who can mend it.
 *
 * @param file the file's path as the directory was given
 * @param position where it stands; what is missing stands at 1:1
 * @param severity whether it stops the import
 * @param message what is wrong, and how to mend it, on one line
 */
public record ContentProblem(String file, Position position, Severity severity,
		String message) implements Comparable<ContentProblem> {

	private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::severity)
		.thenComparing(ContentProblem::file)
		.thenComparing(ContentProblem::position)
		.thenComparing(ContentProblem::message);

	private static final int MAX_MESSAGE = 1000;

	private static final Pattern LINE_ENDS = Pattern.compile("\\R+");

	/** Messages quote the content, which may hold anything. */
	public ContentProblem {
		String line = LINE_ENDS.matcher(message).replaceAll(" ");
		message = (line.length() > MAX_MESSAGE) ? line.substring(0, MAX_MESSAGE) + "…" : line;
	}

	/**
	 * Whether a problem stops the import.
	 */
	public enum Severity {

		/** The content cannot be used as it is. */
		ERROR,
		/** A warning under the strict rule. */
		UNMENDED,
		/** The content can be used, but is not complete or not well written. */
		WARNING;

		/**
		 * The word that reports use.
		 * @return {@code error} or {@code warning}
		 */
		public String word() {
			return (this == WARNING) ? "warning" : "error";
		}

	}

	public boolean isError() {
		return this.severity != Severity.WARNING;
	}

	/**
	 * The same problem under the strict rule that nothing may stay unmended.
	 * @return an error
	 */
	public ContentProblem strict() {
		return isError() ? this : new ContentProblem(this.file, this.position, Severity.UNMENDED, this.message);
	}

	/**
	 * The problem as a report shows it.
	 * @return {@code file:line:column: error: what, and how to mend it}
	 */
	public String line() {
		return place() + ": " + this.severity.word() + ": " + this.message;
	}

	/**
	 * Where it stands, as editors open it.
	 * @return {@code file:line:column}
	 */
	public String place() {
		return this.file + ":" + this.position.line() + ":" + this.position.column();
	}

	/** Errors come first, warnings last; within them by file and place. */
	@Override
	public int compareTo(ContentProblem other) {
		return ORDER.compare(this, other);
	}

}
