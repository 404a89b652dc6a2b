package org.roleprint.search.query;

import java.util.List;
import java.util.stream.Collectors;

import org.roleprint.words.Thesaurus.Synonym;
import org.roleprint.words.Token;

/**
 * One thing asked for: a word, a term of several words, or an exact phrase.
 *
 * @param words its words as typed
 * @param synonyms other ways to say it
 * @param kind how it must match
 */
public record Concept(List<Token> words, List<Synonym> synonyms, Kind kind) {

	public Concept {
		words = List.copyOf(words);
		synonyms = List.copyOf(synonyms);
	}

	/**
	 * How a concept must match.
	 */
	public enum Kind {

		/** All its words, in any form and place. */
		WORDS,
		/** Its words in a row, in any form. */
		TERM,
		/** Its very words in a row. */
		EXACT,
		/** Welcome, but a line may lack it. */
		OPTIONAL

	}

	/**
	 * Words in a row, in any form, without synonyms.
	 * @param words the words
	 * @return the concept
	 */
	public static Concept row(List<Token> words) {
		return new Concept(words, List.of(), Kind.TERM);
	}

	public boolean isRequired() {
		return this.kind != Kind.OPTIONAL;
	}

	/**
	 * The concept as a person would quote it.
	 * @return its words, in lower case
	 */
	public String typed() {
		return this.words.stream().map(Token::word).collect(Collectors.joining(" "));
	}

	public List<String> stems() {
		return this.words.stream().map(Token::stem).toList();
	}

	/**
	 * The words of a term of several words as concepts of their own.
	 * @return the concept itself when it is one word or must match as it is
	 */
	public List<Concept> parts() {
		if (this.kind != Kind.WORDS || this.words.size() < 2) {
			return List.of(this);
		}
		return this.words.stream().map((word) -> new Concept(List.of(word), List.of(), Kind.WORDS)).toList();
	}

	Concept as(Kind other) {
		return new Concept(this.words, this.synonyms, other);
	}

}
