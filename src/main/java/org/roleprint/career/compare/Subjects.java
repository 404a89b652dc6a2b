package org.roleprint.career.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.words.StopWords;
import org.roleprint.words.TermKind;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Thesaurus.Sense;
import org.roleprint.words.ThesaurusConcept;
import org.roleprint.words.Token;

/**
 * Finds what a text is about: the stems of its words, and the concepts of the thesaurus
 * that its words stand for.
 */
final class Subjects {

	/** Tells concepts from stems, of which some are written alike. */
	private static final String CONCEPT = "=";

	/** What outsiders say often means something else as well. */
	private static final double PLAIN = 0.5;

	private final Thesaurus thesaurus;

	Subjects(Thesaurus thesaurus) {
		this.thesaurus = thesaurus;
	}

	/** How a concept is written among the terms of a text. */
	static String term(ThesaurusConcept concept) {
		return CONCEPT + concept.key();
	}

	/** Each term of a text, with how often it stands there. */
	Map<String, Double> terms(String text) {
		List<Token> tokens = this.thesaurus.language().words(text);
		Map<String, Double> terms = new HashMap<>();
		tokens.stream()
			.filter((token) -> !StopWords.contains(token))
			.forEach((token) -> terms.merge(token.stem(), 1.0, Double::sum));
		senses(tokens).forEach((sense) -> terms.merge(term(sense.concept()),
				(sense.kind() == TermKind.PLAIN_WORD) ? PLAIN : 1.0, Double::sum));
		return terms;
	}

	/** The concepts that a text names, in words of the field, by their terms. */
	Map<String, ThesaurusConcept> named(String text) {
		return senses(this.thesaurus.language().words(text)).filter((sense) -> sense.kind() != TermKind.PLAIN_WORD)
			.map(Sense::concept)
			.collect(Collectors.toMap(Subjects::term, (concept) -> concept, (one, same) -> one, LinkedHashMap::new));
	}

	private Stream<Sense> senses(List<Token> tokens) {
		return this.thesaurus.sensesIn(tokens.stream().map(Token::stem).toList()).stream();
	}

}
