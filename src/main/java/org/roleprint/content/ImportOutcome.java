package org.roleprint.content;

import java.util.List;

/**
 * What came of looking at the content directories.
 *
 * @param checksum of the content that was looked at, empty when there was none
 * @param summary one line for the log
 * @param refused the report's lines when the content has errors, otherwise empty
 */
record ImportOutcome(String checksum, String summary, List<String> refused) {

	/** Nothing is known of directories that somebody is writing to. */
	static final ImportOutcome RESTLESS = new ImportOutcome("", "",
			List.of("The content directories changed each time they were read; "
					+ "let whatever writes to them come to an end"));

	ImportOutcome {
		refused = List.copyOf(refused);
	}

	static ImportOutcome taken(String checksum, String summary) {
		return new ImportOutcome(checksum, summary, List.of());
	}

	boolean isRestless() {
		return equals(RESTLESS);
	}

	boolean isRefused() {
		return !this.refused.isEmpty();
	}

	/** The whole report, a line for each problem. */
	String report() {
		return String.join("\n", this.refused);
	}

}
