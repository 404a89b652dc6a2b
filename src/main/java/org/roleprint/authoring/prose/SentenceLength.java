package org.roleprint.authoring.prose;

import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.text.Sentence;

/**
 * No sentence is so long that it has to be read twice.
 */
final class SentenceLength implements ProseRule {

	private static final int MOST_WORDS = 40;

	private static final int SHOWN_WORDS = 6;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.files()
			.flatMap((file) -> file.passages()
				.flatMap((passage) -> Sentence.of(passage).stream())
				.filter((sentence) -> sentence.words().size() > MOST_WORDS)
				.map((sentence) -> file.warning(sentence.at(), "sentence of %d words (\"%s\"); split it, %d is the most"
					.formatted(sentence.words().size(), sentence.opening(SHOWN_WORDS), MOST_WORDS))));
	}

}
