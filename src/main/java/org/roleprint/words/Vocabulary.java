package org.roleprint.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words that the catalog itself uses, and which of them a mistyped word most likely
 * was.
 */
public final class Vocabulary {

	/** No words at all. */
	public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Set.of(), Language.ENGLISH);

	/** Up to this length a word is never corrected: too many others are near. */
	private static final int NO_EDIT = 3;

	/** Up to this length one edit is forgiven, beyond it two. */
	private static final int ONE_EDIT = 7;

	/** No part of a word that is taken apart is shorter. */
	private static final int PART = 3;

	/** A half-typed word is completed from this length on. */
	private static final int COMPLETED_FROM = 4;

	private final Language language;

	private final Map<String, Integer> counts;

	private final Set<String> stems;

	private final Map<Integer, List<String>> byLength;

	private Vocabulary(Map<String, Integer> counts, Set<String> stems, Language language) {
		this.language = language;
		this.counts = Map.copyOf(counts);
		this.stems = Set.copyOf(stems);
		Map<Integer, List<String>> lengths = new HashMap<>();
		counts.keySet()
			.stream()
			.sorted()
			.forEach((word) -> lengths.computeIfAbsent(word.length(), (key) -> new ArrayList<>()).add(word));
		this.byLength = lengths;
	}

	/**
	 * Collects words.
	 */
	public static final class Collector {

		private final Map<String, Integer> counts = new HashMap<>();

		private final Set<String> stems = new HashSet<>();

		private final Language language;

		/** Collects English words. */
		public Collector() {
			this(Language.ENGLISH);
		}

		/**
		 * Collects words.
		 * @param language their language
		 */
		public Collector(Language language) {
			this.language = language;
		}

		/**
		 * Adds the words of a text.
		 * @param text any text
		 */
		public void add(String text) {
			for (Token token : this.language.words(text)) {
				this.counts.merge(token.word(), 1, Integer::sum);
				this.stems.add(token.stem());
			}
		}

		/**
		 * Adds a word that was counted already, without its stem.
		 * @param word a folded word
		 * @param times how often it stands
		 */
		public void add(String word, int times) {
			this.counts.merge(word, times, Integer::sum);
		}

		/**
		 * Adds stems that are known without being worth a suggestion.
		 * @param known the stems
		 */
		public void addStems(Collection<String> known) {
			this.stems.addAll(known);
		}

		/**
		 * Ends the collection.
		 * @return the vocabulary
		 */
		public Vocabulary toVocabulary() {
			return new Vocabulary(this.counts, this.stems, this.language);
		}

	}

	/**
	 * The language of the words.
	 * @return the catalog's
	 */
	public Language language() {
		return this.language;
	}

	/**
	 * Says whether a word, in whatever form, is used in the catalog or its thesaurus.
	 * @param token the word
	 * @return true when a search for it can find something
	 */
	public boolean knows(Token token) {
		return this.stems.contains(token.stem());
	}

	/**
	 * Says whether the catalog uses a word in this very form.
	 * @param token the word
	 * @return true when it stands somewhere
	 */
	public boolean has(Token token) {
		return this.counts.containsKey(token.word());
	}

	/**
	 * The right spelling of a word that is understood although it is misspelt, such as
	 * "managment".
	 * @param token a known word
	 * @return empty when it is another form and no misspelling
	 */
	public Optional<String> sameStem(Token token) {
		return nearest(token.word())
			.filter((word) -> word.length() > token.word().length() && Edits.between(token.word(), word, 1) == 1
					&& !word.startsWith(token.word()))
			.filter((word) -> this.language.words(word).get(0).stem().equals(token.stem()));
	}

	/**
	 * The word that was most likely meant: fewest edits, then the same first letter, then
	 * the one used most.
	 * @param word a folded word that the catalog does not know
	 * @return empty when nothing is near enough
	 */
	public Optional<String> nearest(String word) {
		int allowed = allowedEdits(word.length());
		return IntStream.rangeClosed(word.length() - allowed, word.length() + allowed)
			.mapToObj((length) -> this.byLength.getOrDefault(length, List.of()))
			.flatMap(List::stream)
			.map((known) -> new Candidate(known, Edits.between(word, known, allowed)))
			.filter((candidate) -> candidate.edits() <= allowed)
			.min(Comparator.comparingInt(Candidate::edits)
				.thenComparing((candidate) -> candidate.word().charAt(0) != word.charAt(0))
				.thenComparing((candidate) -> -this.counts.getOrDefault(candidate.word(), 0))
				.thenComparing(Candidate::word))
			.map(Candidate::word)
			.filter((known) -> allowed > 0);
	}

	/**
	 * The two words that were typed as one, such as "loadtesting".
	 * @param word a folded word that the catalog does not know
	 * @return both with a space between them, the pair said most; empty when it is no
	 * such word
	 */
	public Optional<String> split(String word) {
		if (!word.chars().allMatch(Character::isLetter)) {
			return Optional.empty();
		}
		return IntStream.rangeClosed(PART, word.length() - PART)
			.boxed()
			.filter((at) -> isSaid(word.substring(0, at)) && isSaid(word.substring(at)))
			.max(Comparator.comparingInt((at) -> Math.min(this.counts.getOrDefault(word.substring(0, at), 0),
					this.counts.getOrDefault(word.substring(at), 0))))
			.map((at) -> word.substring(0, at) + " " + word.substring(at));
	}

	private boolean isSaid(String word) {
		return this.counts.containsKey(word);
	}

	private static int allowedEdits(int length) {
		if (length <= NO_EDIT) {
			return 0;
		}
		return (length <= ONE_EDIT) ? 1 : 2;
	}

	/**
	 * The word of which only the beginning was typed.
	 * @param start a folded word that the catalog does not know
	 * @return the most used word that begins so; empty when there is none
	 */
	public Optional<String> completed(String start) {
		if (start.length() < COMPLETED_FROM) {
			return Optional.empty();
		}
		return this.counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(start))
			.max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
			.map(Map.Entry::getKey);
	}

	/**
	 * The word whose beginning was mistyped.
	 * @param start a folded beginning of a word
	 * @return the nearest and most used word that begins nearly so; empty when a word
	 * begins just so, and when none comes near
	 */
	public Optional<String> begun(String start) {
		int allowed = allowedEdits(start.length());
		if (allowed == 0 || this.counts.keySet().stream().anyMatch((word) -> word.startsWith(start))) {
			return Optional.empty();
		}
		return this.counts.keySet()
			.stream()
			.filter((word) -> word.charAt(0) == start.charAt(0))
			.map((word) -> new Candidate(word, editsOfBeginning(start, word, allowed)))
			.filter((candidate) -> candidate.edits() <= allowed)
			.min(Comparator.comparingInt(Candidate::edits)
				.thenComparing((candidate) -> -this.counts.getOrDefault(candidate.word(), 0))
				.thenComparing(Candidate::word))
			.map(Candidate::word);
	}

	private static int editsOfBeginning(String start, String word, int allowed) {
		return IntStream.rangeClosed(start.length() - allowed, start.length() + allowed)
			.filter((length) -> length <= word.length())
			.map((length) -> Edits.between(start, word.substring(0, length), allowed))
			.min()
			.orElse(allowed + 1);
	}

	private record Candidate(String word, int edits) {
	}

}
