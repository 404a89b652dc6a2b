package org.roleprint.authoring.prose;

import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.text.Passage;

/**
 * Every word is a British one or one of our terms.
 */
final class SpellingRule implements ProseRule {

	private final Spelling spelling = new Spelling();

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.files().flatMap((file) -> file.passages().flatMap((passage) -> check(file, passage)));
	}

	private Stream<ContentProblem> check(FileText file, Passage passage) {
		return SpellingWord.of(passage, this.spelling::isTerm)
			.stream()
			.flatMap((word) -> this.spelling.fault(word.text())
				.map((fault) -> file.warning(passage.at(word.start()), fault))
				.stream());
	}

}
