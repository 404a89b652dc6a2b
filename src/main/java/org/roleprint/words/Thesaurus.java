package org.roleprint.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What words mean, and which other words they find. Names of a concept find each other,
 * what is narrower and the tools; tools and plain words find the names and what is
 * narrower; narrower words find only themselves. Nothing leads from one concept to the
 * next, lest meaning drift.
 */
public final class Thesaurus {

	/** No concepts at all. */
	public static final Thesaurus NONE = of(List.of());

	/** In the terms of more concepts a word says little of any. */
	private static final int NEAR = 8;

	private final Language language;

	private final List<ThesaurusConcept> concepts;

	/** Where every term begins. */
	private final Step first = new Step();

	/** The terms of each concept, which is told from others by being itself. */
	private final IdentityHashMap<ThesaurusConcept, List<Term>> terms = new IdentityHashMap<>();

	/** The concepts in whose terms a stem stands. */
	private final Map<String, List<ThesaurusConcept>> near = new HashMap<>();

	/** The same, for terms that are names. */
	private final Map<String, List<ThesaurusConcept>> nearByName = new HashMap<>();

	/** How often terms say each word. */
	private final Map<String, Integer> words = new HashMap<>();

	private final Set<String> stems = new HashSet<>();

	private Thesaurus(Collection<ThesaurusConcept> concepts, Language language) {
		this.language = language;
		this.concepts = List.copyOf(concepts);
		this.concepts.forEach(this::read);
	}

	/**
	 * How far terms are read, stem by stem: a text is read once from each of its places,
	 * however many terms there are.
	 */
	private static final class Step {

		private final Map<String, Step> next = new HashMap<>(2);

		/** What the term that ends here means; empty where none does. */
		private final List<Sense> senses = new ArrayList<>(1);

		@Nullable Step to(String stem) {
			return this.next.get(stem);
		}

		Step add(String stem) {
			return this.next.computeIfAbsent(stem, (one) -> new Step());
		}

	}

	@SuppressWarnings("ReferenceEquality")
	private void read(ThesaurusConcept concept) {
		String key = concept.key();
		List<Term> all = terms(concept);
		this.terms.put(concept, all);
		for (Term term : all) {
			Step end = this.first;
			for (String stem : term.stems()) {
				this.stems.add(stem);
				end = end.add(stem);
			}
			List<Sense> meanings = end.senses;
			if (meanings.stream().noneMatch((sense) -> sense.concept() == concept)) {
				meanings.add(new Sense(concept, key, term.kind()));
				Map<String, List<ThesaurusConcept>> known = term.kind().isName() ? this.nearByName : this.near;
				term.stems()
					.forEach((stem) -> addOnce(concept, known.computeIfAbsent(stem, (one) -> new ArrayList<>(1))));
			}
		}
	}

	/** Concepts come one after the other, so that one already there stands last. */
	@SuppressWarnings("ReferenceEquality")
	private static void addOnce(ThesaurusConcept concept, List<ThesaurusConcept> concepts) {
		if (concepts.isEmpty() || concepts.get(concepts.size() - 1) != concept) {
			concepts.add(concept);
		}
	}

	/**
	 * Something that a term means.
	 *
	 * @param concept what it means
	 * @param key tells the concept from all others
	 * @param kind how the term stands to it
	 */
	public record Sense(ThesaurusConcept concept, String key, TermKind kind) {
	}

	/**
	 * Another way to say a term.
	 *
	 * @param stems its words' stems
	 * @param same true when both mean the same, false for a one-way step
	 */
	public record Synonym(List<String> stems, boolean same) {

		public Synonym {
			stems = List.copyOf(stems);
		}

	}

	/**
	 * Reads concepts of English words.
	 * @param concepts as the catalog keeps them
	 * @return the thesaurus
	 */
	public static Thesaurus of(Collection<ThesaurusConcept> concepts) {
		return of(concepts, Language.ENGLISH);
	}

	/**
	 * Reads concepts.
	 * @param concepts as the catalog keeps them
	 * @param language the language of their words
	 * @return the thesaurus
	 */
	public static Thesaurus of(Collection<ThesaurusConcept> concepts, Language language) {
		return new Thesaurus(concepts, language);
	}

	/**
	 * A term of a concept, cut into words.
	 */
	private record Term(List<String> stems, TermKind kind) {

		boolean isSame(Term other) {
			return this.kind.isName() && other.kind().isName();
		}

	}

	private List<Term> terms(ThesaurusConcept concept) {
		return Stream.of(TermKind.values())
			.flatMap((kind) -> concept.words(kind).stream().map((text) -> new Term(stems(text), kind)))
			.filter((term) -> !term.stems().isEmpty())
			.toList();
	}

	private List<String> stems(String text) {
		List<Token> tokens = this.language.words(text);
		tokens.forEach((token) -> this.words.merge(token.word(), 1, Integer::sum));
		return tokens.stream().map(Token::stem).toList();
	}

	/**
	 * The language of its words.
	 * @return the one that texts are cut in which are held against it
	 */
	public Language language() {
		return this.language;
	}

	/**
	 * All concepts.
	 * @return in their order
	 */
	public List<ThesaurusConcept> concepts() {
		return this.concepts;
	}

	/**
	 * What a term means.
	 * @param stems the term's words' stems
	 * @return a sense for each concept in which it stands; several when it has several
	 * meanings, empty when nobody says it
	 */
	public List<Sense> senses(List<String> stems) {
		Step step = this.first;
		for (int place = 0; place < stems.size() && step != null; place++) {
			step = step.to(stems.get(place));
		}
		return (step != null) ? Collections.unmodifiableList(step.senses) : List.of();
	}

	/**
	 * What a word that is no term of its own is most likely about: the concepts in whose
	 * terms it stands.
	 * @param stem the word's stem
	 * @return at most a handful; empty for a word that stands in the terms of many
	 */
	public List<ThesaurusConcept> near(String stem) {
		List<ThesaurusConcept> named = this.nearByName.getOrDefault(stem, List.of());
		Set<ThesaurusConcept> found = new LinkedHashSet<>(named);
		found.addAll(this.near.getOrDefault(stem, List.of()));
		return (found.size() <= NEAR) ? List.copyOf(found) : (named.size() <= NEAR) ? List.copyOf(named) : List.of();
	}

	/**
	 * What else a search for a term finds.
	 * @param stems the term's words' stems
	 * @return empty when it finds only itself
	 */
	public List<Synonym> forTerm(List<String> stems) {
		Map<List<String>, Boolean> found = new LinkedHashMap<>();
		for (Sense sense : senses(stems)) {
			List<Term> all = Objects.requireNonNull(this.terms.get(sense.concept()));
			all.stream()
				.filter((term) -> term.stems().equals(stems))
				.forEach((term) -> all.stream()
					.filter((other) -> term.kind().finds(other.kind()) && !other.stems().equals(stems))
					.forEach((other) -> found.merge(other.stems(), term.isSame(other), Boolean::logicalOr)));
		}
		return found.entrySet().stream().map((other) -> new Synonym(other.getKey(), other.getValue())).toList();
	}

	/**
	 * What a text means, in terms of one word, two words and so on.
	 * @param stems the stems of the text
	 * @return every sense of every term that stands in it, place by place
	 */
	public List<Sense> sensesIn(List<String> stems) {
		List<Sense> found = new ArrayList<>();
		for (int from = 0; from < stems.size(); from++) {
			Step step = this.first.to(stems.get(from));
			for (int to = from + 1; step != null; to++) {
				found.addAll(step.senses);
				step = (to < stems.size()) ? step.to(stems.get(to)) : null;
			}
		}
		return found;
	}

	/**
	 * How many words at a place form the longest known term.
	 * @param stems the stems of a text
	 * @param from the place
	 * @return 0 when no known term begins there
	 */
	public int longestTermAt(List<String> stems, int from) {
		int longest = 0;
		Step step = this.first;
		for (int to = from; to < stems.size() && step != null; to++) {
			step = step.to(stems.get(to));
			longest = (step != null && !step.senses.isEmpty()) ? to + 1 - from : longest;
		}
		return longest;
	}

	/**
	 * Every stem that stands in a known term.
	 * @return distinct stems
	 */
	public Set<String> stems() {
		return Collections.unmodifiableSet(this.stems);
	}

	/**
	 * Every word that stands in a known term, as it is said there.
	 * @return how often terms say each
	 */
	public Map<String, Integer> words() {
		return Collections.unmodifiableMap(this.words);
	}

}
