package org.roleprint.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.SynonymLine;
import org.roleprint.words.ThesaurusConcept;
import org.roleprint.words.Words;

/**
 * Adds up what all directories say about words. A concept of the same name is the same
 * concept, with the words of all; the lines of {@code synonyms.txt} come last.
 */
final class ThesaurusConcepts {

	/** The concepts by the stems of their names. */
	private final Map<String, ThesaurusConcept> concepts = new LinkedHashMap<>();

	/** Which concept a name means, by the stems of both. */
	private final Map<String, String> owners = new HashMap<>();

	private ThesaurusConcepts() {
	}

	static List<ThesaurusConcept> of(ContentDocuments documents) {
		ThesaurusConcepts all = new ThesaurusConcepts();
		documents.thesaurus().forEach((file) -> file.entries().forEach((entry) -> all.add(entry.concept())));
		// What an arrow leads to may stand in any line.
		documents.synonyms().stream().filter((line) -> !line.isOneWay()).forEach(all::addNames);
		documents.synonyms().stream().filter(SynonymLine::isOneWay).forEach(all::addPlainWords);
		return List.copyOf(all.concepts.values());
	}

	private void add(ThesaurusConcept concept) {
		String key = Words.stems(concept.name());
		this.concepts.merge(key, concept, ThesaurusConcept::joined);
		concept.names().forEach((name) -> this.owners.putIfAbsent(Words.stems(name), key));
	}

	/** The concept that a term names; a new one when it names none. */
	private ThesaurusConcept named(String term) {
		String key = Words.stems(term);
		if (!this.concepts.containsKey(key) && !this.owners.containsKey(key)) {
			add(ThesaurusConcept.named(term));
		}
		String owner = this.concepts.containsKey(key) ? key : this.owners.get(key);
		return Objects.requireNonNull(this.concepts.get(owner));
	}

	private void addNames(SynonymLine line) {
		List<String> terms = readable(line.terms());
		if (!terms.isEmpty()) {
			add(ThesaurusConcept.named(named(terms.get(0)).name(), terms.toArray(String[]::new)));
		}
	}

	private void addPlainWords(SynonymLine line) {
		for (String target : readable(line.alsoFinds())) {
			ThesaurusConcept concept = named(target);
			for (String term : readable(line.terms())) {
				List<String> words = names(term);
				if (!words.equals(concept.names())) {
					add(ThesaurusConcept.named(concept.name()).withPlainWords(words));
				}
			}
		}
	}

	/** What means the same as a term leads wherever the term leads. */
	private List<String> names(String term) {
		String key = Words.stems(term);
		String owner = this.concepts.containsKey(key) ? key : this.owners.getOrDefault(key, key);
		ThesaurusConcept concept = this.concepts.get(owner);
		return (concept != null) ? concept.names() : List.of(term);
	}

	private static List<String> readable(List<String> terms) {
		return terms.stream().filter((term) -> !Words.of(term).isEmpty()).toList();
	}

}
