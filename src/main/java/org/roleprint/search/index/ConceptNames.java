package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.roleprint.search.query.Begun;
import org.roleprint.words.TermKind;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * What concepts are called that lines are about, to be completed while one types.
 */
public final class ConceptNames {

	/** A part of a concept is not the whole of it. */
	private static final List<TermKind> KINDS = List.of(TermKind.NAME, TermKind.OTHER_NAME, TermKind.TOOL,
			TermKind.PLAIN_WORD);

	private final Map<String, String> byKey = new HashMap<>();

	private final List<Name> names = new ArrayList<>();

	ConceptNames(Thesaurus thesaurus, WordCounts counts) {
		Map<String, ThesaurusConcept> concepts = new LinkedHashMap<>();
		thesaurus.concepts().forEach((concept) -> concepts.put(concept.key(), concept));
		concepts.keySet().removeIf((key) -> counts.linesAbout(key) == 0);
		concepts.forEach((key, concept) -> {
			this.byKey.put(key, concept.name());
			names(concept).forEach(this.names::add);
		});
	}

	private static Stream<Name> names(ThesaurusConcept concept) {
		return KINDS.stream()
			.flatMap((kind) -> concept.words(kind).stream())
			.map((text) -> new Name(concept.name(), text, Words.of(text).stream().map(Token::word).toList(),
					concept.skills().toList()));
	}

	/**
	 * A name of a concept.
	 *
	 * @param concept what those who do it call it
	 * @param text this name
	 * @param words its words, plain
	 * @param skills slugs of the skills to which the concept belongs
	 */
	public record Name(String concept, String text, List<String> words, List<String> skills) {

		private boolean startsWith(String typed) {
			return String.join(" ", this.words).startsWith(typed);
		}

	}

	/**
	 * What a concept is called.
	 * @param key its key
	 * @return empty when no line is about it
	 */
	public Optional<String> name(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/**
	 * Concepts of which a name has what was typed.
	 * @param begun what was typed
	 * @return their names, those that begin so and the shorter ones first
	 */
	public List<Name> beginning(Begun begun) {
		String typed = begun.text();
		return this.names.stream()
			.filter((name) -> begun.isIn(name.words()))
			.sorted(Comparator.comparing((Name name) -> !name.startsWith(typed))
				.thenComparing((name) -> !name.text().equals(name.concept()))
				.thenComparing((name) -> name.text().length()))
			.toList();
	}

}
