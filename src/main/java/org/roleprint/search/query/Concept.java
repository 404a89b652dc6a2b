package org.roleprint.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.words.TermKind;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Thesaurus.Synonym;
import org.roleprint.words.Token;

/**
 * One thing asked for: a word, a term of several words, or an exact phrase.
 *
 * @param words its words as typed
 * @param synonyms other ways to say it
 * @param keys keys of the thesaurus' concepts that it leads to
 * @param near keys of concepts that it may be about: those it is a part of, and for a
 * word that is no term those in whose terms it stands
 * @param kind how it must match
 */
public record Concept(List<Token> words, List<Synonym> synonyms, List<String> keys, List<String> near, Kind kind) {

	public Concept {
		words = List.copyOf(words);
		synonyms = List.copyOf(synonyms);
		keys = List.copyOf(keys);
		near = List.copyOf(near);
	}

	/**
	 * Words as a thesaurus understands them.
	 * @param words the words
	 * @param thesaurus what they mean; a narrower word finds only itself
	 * @param kind how they must match
	 * @return the concept
	 */
	static Concept of(List<Token> words, Thesaurus thesaurus, Kind kind) {
		List<String> stems = words.stream().map(Token::stem).toList();
		Set<String> keys = new LinkedHashSet<>();
		Set<String> near = new LinkedHashSet<>();
		thesaurus.senses(stems)
			.forEach((sense) -> ((sense.kind() != TermKind.NARROWER) ? keys : near).add(sense.key()));
		if (keys.isEmpty() && near.isEmpty() && stems.size() == 1) {
			thesaurus.near(stems.get(0)).forEach((concept) -> near.add(concept.key()));
		}
		near.removeAll(keys);
		return new Concept(words, thesaurus.forTerm(stems), List.copyOf(keys), List.copyOf(near), kind);
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
	 * These very words in a row.
	 * @param words the words
	 * @return the concept
	 */
	public static Concept exactly(List<Token> words) {
		return new Concept(words, List.of(), List.of(), List.of(), Kind.EXACT);
	}

	/**
	 * Words in a row, in any form, without synonyms.
	 * @param words the words
	 * @return the concept
	 */
	public static Concept row(List<Token> words) {
		return new Concept(words, List.of(), List.of(), List.of(), Kind.TERM);
	}

	/**
	 * Whether the thesaurus knows anything of it.
	 * @return false for a word that stands in none of its terms
	 */
	public boolean isOfTheField() {
		return !this.keys.isEmpty() || !this.near.isEmpty();
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

	/** The same, which may as well be said in other words. */
	Concept or(List<Token> row) {
		Synonym apart = new Synonym(row.stream().map(Token::stem).toList(), true);
		return new Concept(this.words, Stream.concat(this.synonyms.stream(), Stream.of(apart)).distinct().toList(),
				this.keys, this.near, this.kind);
	}

	/**
	 * The same, which must match in another way.
	 * @param other how
	 * @return the concept
	 */
	public Concept as(Kind other) {
		return new Concept(this.words, this.synonyms, this.keys, this.near, other);
	}

}
