package org.roleprint.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.words.Thesaurus;
import org.roleprint.words.Vocabulary;

/**
 * How often lines say which word, and how many lines know which stem. Counts can be taken
 * off again, so that an edition counts only what changed since the one before.
 */
final class WordCounts {

	private int lines;

	private final Map<String, Integer> words = new HashMap<>();

	/** Lines that hold a stem themselves. */
	private final Map<String, Integer> own = new HashMap<>();

	/** Lines that people ask for with a stem. */
	private final Map<String, Integer> asked = new HashMap<>();

	/** Lines that are about a concept. */
	private final Map<String, Integer> concepts = new HashMap<>();

	/** How often sections say a stem. */
	private final Map<String, Integer> elsewhere = new HashMap<>();

	/** Lines whose role is called so. */
	private final Map<String, Integer> role = new HashMap<>();

	/** Counts a line, or takes it off. */
	void count(Document line, int sign) {
		this.lines += sign;
		for (Field field : List.of(Field.TITLE_WORDS, Field.TEXT_WORDS)) {
			line.words(field).forEach((word) -> add(this.words, word, sign));
		}
		distinct(line, Field.TITLE, Field.TEXT).forEach((stem) -> add(this.own, stem, sign));
		distinct(line, Field.ASKED).forEach((stem) -> add(this.asked, stem, sign));
		distinct(line, Field.TITLE_CALLS, Field.TEXT_CALLS, Field.TITLE_SPEAKS, Field.TEXT_SPEAKS, Field.ASKED_CALLS,
				Field.ASKED_SPEAKS)
			.forEach((concept) -> add(this.concepts, concept, sign));
		distinct(line, Field.ROLE_TITLE, Field.ROLE_NAMES).forEach((stem) -> add(this.role, stem, sign));
	}

	/** Counts the words of a section, or takes them off. */
	void countWords(Document section, int sign) {
		section.words(Field.TEXT_WORDS).forEach((word) -> add(this.words, word, sign));
		section.words(Field.TEXT).forEach((stem) -> add(this.elsewhere, stem, sign));
	}

	private static Set<String> distinct(Document line, Field... fields) {
		return Stream.of(fields).flatMap((field) -> line.words(field).stream()).collect(Collectors.toSet());
	}

	/** Adds what was counted elsewhere. */
	WordCounts add(WordCounts others) {
		this.lines += others.lines;
		others.words.forEach((word, count) -> add(this.words, word, count));
		others.own.forEach((stem, count) -> add(this.own, stem, count));
		others.asked.forEach((stem, count) -> add(this.asked, stem, count));
		others.concepts.forEach((concept, count) -> add(this.concepts, concept, count));
		others.elsewhere.forEach((stem, count) -> add(this.elsewhere, stem, count));
		others.role.forEach((stem, count) -> add(this.role, stem, count));
		return this;
	}

	private static void add(Map<String, Integer> counts, String key, int count) {
		// What nobody says any more is forgotten.
		counts.merge(key, count, (sum, next) -> (sum + next == 0) ? null : sum + next);
	}

	int lines() {
		return this.lines;
	}

	int linesWith(String stem) {
		return this.own.getOrDefault(stem, 0);
	}

	int linesAskedWith(String stem) {
		return this.asked.getOrDefault(stem, 0);
	}

	/** How often other sections than the responsibilities say a stem. */
	int saidElsewhere(String stem) {
		return this.elsewhere.getOrDefault(stem, 0);
	}

	int linesAbout(String concept) {
		return this.concepts.getOrDefault(concept, 0);
	}

	int linesOfRolesCalled(String stem) {
		return this.role.getOrDefault(stem, 0);
	}

	/** The words of lines, with those of some names and of a thesaurus. */
	Vocabulary vocabulary(Stream<String> names, Thesaurus thesaurus) {
		Vocabulary.Collector collector = new Vocabulary.Collector(thesaurus.language());
		this.words.forEach(collector::add);
		collector.addStems(this.own.keySet());
		collector.addStems(this.asked.keySet());
		collector.addStems(this.elsewhere.keySet());
		names.forEach(collector::add);
		thesaurus.words().forEach(collector::add);
		collector.addStems(thesaurus.stems());
		return collector.toVocabulary();
	}

}
