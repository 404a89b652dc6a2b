package org.roleprint.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.roleprint.content.document.Position;
import org.roleprint.words.Sentences;

/**
 * A sentence of a passage.
 *
 * @param passage where it stands
 * @param start its first character in the passage's text, from 0
 * @param words its words, with offsets into the passage's text
 */
public record Sentence(Passage passage, int start, List<Word> words) {

	/**
	 * Splits a passage into sentences; its fixed start belongs to none.
	 * @param passage the passage
	 * @return in order, without any that hold no word
	 */
	public static List<Sentence> of(Passage passage) {
		List<Sentence> sentences = new ArrayList<>();
		List<Word> words = passage.words();
		Matcher end = Sentences.END.matcher(passage.text());
		int first = firstFrom(passage.fixed(), words, 0);
		while (first < words.size()) {
			int stop = end.find(words.get(first).start()) ? end.end() : passage.text().length();
			int next = firstFrom(stop, words, first);
			sentences.add(new Sentence(passage, words.get(first).start(), words.subList(first, next)));
			first = next;
		}
		return sentences;
	}

	/** The first word, from a known one on, that begins at a character or behind it. */
	private static int firstFrom(int character, List<Word> words, int known) {
		int index = known;
		while (index < words.size() && words.get(index).start() < character) {
			index++;
		}
		return index;
	}

	/**
	 * Where the sentence begins in the file.
	 * @return line and column, from 1
	 */
	public Position at() {
		return this.passage.at(this.start);
	}

	/**
	 * The sentence as written, without its last mark.
	 * @return from its first word to its last
	 */
	public String text() {
		Word last = this.words.get(this.words.size() - 1);
		return this.passage.text().substring(this.start, last.start() + last.text().length());
	}

	/**
	 * The sentence as comparisons see it.
	 * @return its words in lower case, parted by single spaces
	 */
	public String folded() {
		return this.words.stream().map(Word::folded).collect(Collectors.joining(" "));
	}

	/**
	 * The first words, to show which sentence is meant.
	 * @param count how many at most
	 * @return as written, with an ellipsis when there are more
	 */
	public String opening(int count) {
		int last = Math.min(count, this.words.size()) - 1;
		int end = this.words.get(last).start() + this.words.get(last).text().length();
		return this.passage.text().substring(this.start, end) + ((last < this.words.size() - 1) ? "…" : "");
	}

}
