package org.roleprint.authoring.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.text.Sentence;
import org.roleprint.content.text.Word;

/**
 * How a text sounds, in figures. Pieces of fewer than four words, such as the titles of
 * lines, count as no sentences.
 *
 * @param sentences how many
 * @param spread the standard deviation of their lengths, as a percentage of the mean
 * @param joined how many of a hundred go on with ", and"
 * @param numbers how many of a hundred hold a number, in digits or in words
 * @param openings how many of a hundred open with the word that opens most of them
 * @param opening that word, empty without sentences
 */
public record Voice(int sentences, double spread, double joined, double numbers, double openings, String opening) {

	private static final int SHORTEST = 4;

	private static final String JOINT = ", and ";

	private static final Set<String> NUMBERS = Set.copyOf(WordLists.read("number-words.txt"));

	/**
	 * Measures all blueprints together.
	 * @param documents the documents
	 * @return the voice of those in use
	 */
	public static Voice of(ContentDocuments documents) {
		return of(Corpus.of(documents).roles().stream().flatMap((role) -> role.sentences().stream()));
	}

	static Voice of(Stream<Sentence> all) {
		List<Sentence> sentences = all.filter((sentence) -> sentence.words().size() >= SHORTEST).toList();
		Map<String, Long> openings = sentences.stream()
			.map((sentence) -> sentence.words().get(0).folded())
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		String opening = openings.keySet().stream().max(Comparator.comparing(openings::get)).orElse("");
		return new Voice(sentences.size(), spread(sentences),
				percent(sentences, (sentence) -> sentence.text().contains(JOINT)),
				percent(sentences, (sentence) -> sentence.words().stream().anyMatch(Voice::isNumber)),
				percent(sentences, (sentence) -> sentence.words().get(0).folded().equals(opening)), opening);
	}

	private static double spread(List<Sentence> sentences) {
		double mean = sentences.stream().mapToInt((sentence) -> sentence.words().size()).average().orElse(0);
		double variance = sentences.stream()
			.mapToDouble((sentence) -> Math.pow(sentence.words().size() - mean, 2))
			.average()
			.orElse(0);
		return (mean > 0) ? 100 * Math.sqrt(variance) / mean : 0;
	}

	private static boolean isNumber(Word word) {
		return word.text().chars().anyMatch(Character::isDigit)
				|| Stream.of(word.folded().split("-")).anyMatch(NUMBERS::contains);
	}

	private static double percent(List<Sentence> sentences, Predicate<Sentence> counted) {
		return sentences.isEmpty() ? 0 : 100.0 * sentences.stream().filter(counted).count() / sentences.size();
	}

}
