package org.roleprint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Concept;
import org.roleprint.words.TermKind;
import org.roleprint.words.Thesaurus.Sense;
import org.roleprint.words.ThesaurusConcept;

/**
 * A word of a question that means several things here, of each of which lines speak.
 *
 * @param word the word as typed
 * @param concepts what the things are called, two or more, each a question of its own
 */
public record Meanings(String word, List<String> concepts) {

	public Meanings {
		concepts = List.copyOf(concepts);
	}

	/** The words of a question that the thesaurus tells apart. */
	static List<Meanings> of(Question question, SearchEdition edition) {
		return question.required().stream().flatMap((concept) -> of(concept, edition).stream()).toList();
	}

	private static Optional<Meanings> of(Concept asked, SearchEdition edition) {
		List<ThesaurusConcept> senses = edition.thesaurus()
			.senses(asked.stems())
			.stream()
			.filter((sense) -> sense.kind() != TermKind.NARROWER)
			.map(Sense::concept)
			.filter((concept) -> edition.conceptNames().name(concept.key()).isPresent())
			.toList();
		List<String> apart = new ArrayList<>();
		// Concepts that share a word may be close all the same.
		senses.stream()
			.filter((concept) -> senses.stream().anyMatch(concept::isApart))
			.forEach((concept) -> apart.add(concept.name()));
		return (apart.size() > 1) ? Optional.of(new Meanings(asked.typed(), apart)) : Optional.empty();
	}

}
