package org.roleprint.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.words.Thesaurus;
import org.roleprint.words.Vocabulary;

/**
 * How often lines say which word, and how many lines know which stem. Counts can be taken
 * off again, so that an edition counts only what changed since the one before.
 */
final class WordCounts {

	private int lines;

	private final Tally words = new Tally();

	/** Lines that hold a stem themselves. */
	private final Tally own = new Tally();

	/** Lines that people ask for with a stem. */
	private final Tally asked = new Tally();

	/** Lines that are about a concept. */
	private final Tally concepts = new Tally();

	/** How often sections say a stem. */
	private final Tally elsewhere = new Tally();

	/** Lines whose role is called so. */
	private final Tally role = new Tally();

	/** Counts a line, or takes it off. */
	void count(Document line, int sign) {
		this.lines += sign;
		this.words.addAll(line.words(Field.TITLE_WORDS), sign);
		this.words.addAll(line.words(Field.TEXT_WORDS), sign);
		this.own.addAll(distinct(line, Field.TITLE, Field.TEXT), sign);
		this.asked.addAll(distinct(line, Field.ASKED), sign);
		this.concepts.addAll(distinct(line, Field.TITLE_CALLS, Field.TEXT_CALLS, Field.TITLE_SPEAKS, Field.TEXT_SPEAKS,
				Field.ASKED_CALLS, Field.ASKED_SPEAKS), sign);
		this.role.addAll(distinct(line, Field.ROLE_TITLE, Field.ROLE_NAMES), sign);
	}

	/** Counts the words of a section, or takes them off. */
	void countWords(Document section, int sign) {
		this.words.addAll(section.words(Field.TEXT_WORDS), sign);
		this.elsewhere.addAll(section.words(Field.TEXT), sign);
	}

	private static Set<String> distinct(Document line, Field... fields) {
		Set<String> words = new HashSet<>();
		for (Field field : fields) {
			words.addAll(line.words(field));
		}
		return words;
	}

	/** Adds what was counted elsewhere. */
	WordCounts add(WordCounts others) {
		this.lines += others.lines;
		this.words.addAll(others.words);
		this.own.addAll(others.own);
		this.asked.addAll(others.asked);
		this.concepts.addAll(others.concepts);
		this.elsewhere.addAll(others.elsewhere);
		this.role.addAll(others.role);
		return this;
	}

	int lines() {
		return this.lines;
	}

	int linesWith(String stem) {
		return this.own.of(stem);
	}

	int linesAskedWith(String stem) {
		return this.asked.of(stem);
	}

	/** How often other sections than the responsibilities say a stem. */
	int saidElsewhere(String stem) {
		return this.elsewhere.of(stem);
	}

	int linesAbout(String concept) {
		return this.concepts.of(concept);
	}

	int linesOfRolesCalled(String stem) {
		return this.role.of(stem);
	}

	/** The words of lines, with those of some names and of a thesaurus. */
	Vocabulary vocabulary(Stream<String> names, Thesaurus thesaurus) {
		Vocabulary.Collector collector = new Vocabulary.Collector(thesaurus.language());
		this.words.counts().forEach((word, count) -> collector.add(word, count[0]));
		collector.addStems(this.own.counts().keySet());
		collector.addStems(this.asked.counts().keySet());
		collector.addStems(this.elsewhere.counts().keySet());
		names.forEach(collector::add);
		thesaurus.words().forEach(collector::add);
		collector.addStems(thesaurus.stems());
		return collector.toVocabulary();
	}

	/**
	 * How often what was said. Counted in place, since a catalog has millions of words.
	 *
	 * @param counts each in an array of one
	 */
	private record Tally(Map<String, int[]> counts) {

		Tally() {
			this(new HashMap<>());
		}

		int of(String key) {
			int[] count = this.counts.get(key);
			return (count != null) ? count[0] : 0;
		}

		void addAll(Collection<String> keys, int sign) {
			keys.forEach((key) -> add(key, sign));
		}

		void addAll(Tally others) {
			others.counts.forEach((key, count) -> add(key, count[0]));
		}

		/** What nobody says any more is forgotten. */
		private void add(String key, int more) {
			int[] count = this.counts.computeIfAbsent(key, (one) -> new int[1]);
			count[0] += more;
			if (count[0] == 0) {
				this.counts.remove(key);
			}
		}

	}

}
