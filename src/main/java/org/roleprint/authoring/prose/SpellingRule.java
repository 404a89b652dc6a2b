package org.roleprint.authoring.prose;

import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.text.Passage;

/**
 * Every word is a British one or one of our terms.
 */
final class SpellingRule implements ProseRule {

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		Spelling spelling = new Spelling(corpus.documents().words());
		return corpus.files().flatMap((file) -> file.passages().flatMap((passage) -> check(file, passage, spelling)));
	}

	private static Stream<ContentProblem> check(FileText file, Passage passage, Spelling spelling) {
		return SpellingWord.of(passage, spelling::isTerm)
			.stream()
			.flatMap((word) -> spelling.fault(word.text())
				.map((fault) -> file.warning(passage.at(word.start()), fault))
				.stream());
	}

}
