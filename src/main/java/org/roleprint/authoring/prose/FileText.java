package org.roleprint.authoring.prose;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;
import org.roleprint.content.text.Passage;
import org.roleprint.content.text.PassageReader;

/**
 * The visible words of one file.
 *
 * @param file where they stand
 * @param header the sentences of its front matter
 * @param body the passages below it
 */
record FileText(ContentFile file, List<Passage> header, List<Passage> body) {

	static FileText of(ContentFile file) {
		return new FileText(file, PassageReader.header(file.text()), PassageReader.body(file.text()));
	}

	/**
	 * All that people read in the file.
	 * @return front matter first
	 */
	Stream<Passage> passages() {
		return Stream.concat(this.header.stream(), this.body.stream());
	}

	/**
	 * How many words of prose the page shows.
	 * @return without headings, table names and addresses
	 */
	int words() {
		return this.body.stream().mapToInt((passage) -> passage.words().size()).sum();
	}

	/**
	 * A finding about this file.
	 * @param at where it stands
	 * @param message what is wrong, and how to mend it
	 * @return a warning
	 */
	ContentProblem warning(Position at, String message) {
		return new ContentProblem(this.file.shown(), at, ContentProblem.Severity.WARNING, message);
	}

}
