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
 * @param sentences its sentences, in order, without those of a template
 * @param runs every run of {@link #RUN_LENGTH} words, folded, with the place it first
 * stands at
 */
record RoleText(Blueprint blueprint, FileText text, List<Sentence> sentences, Map<String, Position> runs) {

	/** How many words make a run that two roles should not share. */
	static final int RUN_LENGTH = 8;

	static RoleText of(Blueprint blueprint) {
		FileText text = FileText.of(blueprint.file());
		List<Passage> own = text.body().stream().filter(RoleText::isOwn).toList();
		List<Sentence> sentences = own.stream().flatMap((passage) -> Sentence.of(passage).stream()).toList();
		Map<String, Position> runs = new LinkedHashMap<>();
		own.forEach((passage) -> addRuns(passage, runs));
		return new RoleText(blueprint, text, sentences, runs);
	}

	private static boolean isOwn(Passage passage) {
		return !passage.text().contains(BlueprintTemplate.MARK);
	}

	private static void addRuns(Passage passage, Map<String, Position> runs) {
		List<Word> words = passage.words().stream().filter((word) -> word.start() >= passage.fixed()).toList();
		for (int i = 0; i + RUN_LENGTH <= words.size(); i++) {
			String run = words.subList(i, i + RUN_LENGTH).stream().map(Word::folded).collect(Collectors.joining(" "));
			runs.putIfAbsent(run, passage.at(words.get(i).start()));
		}
	}

	String path() {
		return this.text.file().shown();
	}

}
