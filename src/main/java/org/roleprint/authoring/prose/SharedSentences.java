package org.roleprint.authoring.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;
import org.roleprint.content.text.Sentence;

/**
 * No sentence stands in two blueprints, short ones apart.
 */
final class SharedSentences implements ProseRule {

	private static final int SHORTEST = 8;

	private static final int SHOWN_WORDS = 8;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		Map<String, Place> first = new HashMap<>();
		return corpus.roles()
			.stream()
			.flatMap((role) -> role.sentences()
				.stream()
				.filter((sentence) -> sentence.words().size() >= SHORTEST)
				.flatMap((sentence) -> repeated(role, sentence, first)));
	}

	private static Stream<ContentProblem> repeated(RoleText role, Sentence sentence, Map<String, Place> first) {
		Place here = new Place(role.path(), sentence.at());
		Place there = first.putIfAbsent(sentence.folded(), here);
		if (there == null || there.path().equals(here.path())) {
			return Stream.empty();
		}
		return Stream.of(role.text()
			.warning(sentence.at(), "sentence \"%s\" also stands at %s; write it anew for this role"
				.formatted(sentence.opening(SHOWN_WORDS), there)));
	}

	/**
	 * Where a sentence was first seen.
	 *
	 * @param path the file
	 * @param at the place in it
	 */
	private record Place(String path, Position at) {

		@Override
		public String toString() {
			return this.path + ":" + this.at.line() + ":" + this.at.column();
		}

	}

}
