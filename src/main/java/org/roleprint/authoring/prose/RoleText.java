package org.roleprint.authoring.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.roleprint.authoring.BlueprintTemplate;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Position;
import org.roleprint.content.text.Passage;
import org.roleprint.content.text.Sentence;
import org.roleprint.content.text.Word;

/**
 * A blueprint with its visible words.
 *
 * @param blueprint the blueprint
 * @param text its words
 * @param own its passages, in order, without those of a template
 * @param sentences their sentences
 * @param runs every run of {@link #RUN_LENGTH} words, folded, with the place it first
 * stands at
 */
record RoleText(Blueprint blueprint, FileText text, List<Passage> own, List<Sentence> sentences,
		Map<String, Position> runs) {

	/** How many words make a run that two roles should not share. */
	static final int RUN_LENGTH = 8;

	static RoleText of(Blueprint blueprint) {
		FileText text = FileText.of(blueprint.file());
		List<Passage> own = text.body().stream().filter(RoleText::isOwn).toList();
		List<Sentence> sentences = own.stream().flatMap((passage) -> Sentence.of(passage).stream()).toList();
		return new RoleText(blueprint, text, own, sentences, runs(own, RUN_LENGTH));
	}

	private static boolean isOwn(Passage passage) {
		return !passage.text().contains(BlueprintTemplate.MARK);
	}

	private static Map<String, Position> runs(List<Passage> passages, int length) {
		Map<String, Position> runs = new LinkedHashMap<>();
		passages.forEach((passage) -> addRuns(passage, length, runs));
		return runs;
	}

	private static void addRuns(Passage passage, int length, Map<String, Position> runs) {
		List<Word> words = passage.words().stream().filter((word) -> word.start() >= passage.fixed()).toList();
		for (int i = 0; i + length <= words.size(); i++) {
			String run = words.subList(i, i + length).stream().map(Word::folded).collect(Collectors.joining(" "));
			runs.putIfAbsent(run, passage.at(words.get(i).start()));
		}
	}

	/**
	 * Every run of a number of words.
	 * @param length how many words
	 * @return folded, with the place it first stands at, in order
	 */
	Map<String, Position> runs(int length) {
		return runs(this.own, length);
	}

	Voice voice() {
		return Voice.of(this.sentences.stream());
	}

	String path() {
		return this.text.file().shown();
	}

}
