package org.roleprint.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that share a stem mean the same, or somebody has decided that they may share it:
 * all words of the catalog, and the dictionary's that visitors may type, are held against
 * each other by what they mean. Forms of one word are no question.
 */
class SharedStemsTests {

	private static final String DICTIONARY = "/org/languagetool/resource/en/english.dict";

	/** What is said less often is no loss, whatever finds it. */
	private static final int OFTEN = 5;

	/** The cosine between two words from which on nobody need decide. */
	private static final double NEAR = 0.2;

	private static final Map<String, Set<String>> LEMMAS = new HashMap<>();

	private static final Map<String, Integer> USED = new TreeMap<>();

	private static final Map<String, Set<String>> BY_STEM = new TreeMap<>();

	@BeforeAll
	static void read() throws IOException {
		for (WordData word : new DictionaryLookup(
				Dictionary.read(Objects.requireNonNull(SharedStemsTests.class.getResource(DICTIONARY))))) {
			String form = word.getWord().toString();
			if (form.matches("[a-z]{3,}")) {
				LEMMAS.computeIfAbsent(form, (first) -> new HashSet<>())
					.add(word.getStem().toString().toLowerCase(Locale.ROOT));
			}
		}
		try (Stream<Path> files = Files.walk(Path.of("content"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".md")).toList()) {
				Files.readAllLines(file).forEach((line) -> Words.of(line).forEach((token) -> {
					if (token.word().matches("[a-z]{3,}")) {
						USED.merge(token.word(), 1, Integer::sum);
					}
				}));
			}
		}
		Stream.of(LEMMAS.keySet(), USED.keySet())
			.flatMap(Collection::stream)
			.forEach((word) -> BY_STEM.computeIfAbsent(Stems.of(word), (first) -> new TreeSet<>()).add(word));
	}

	@Test
	void joinsNoWordsThatMeanDifferentThingsUndecided() throws IOException {
		Set<Set<String>> decided = decided();
		List<String> undecided = new ArrayList<>();
		BY_STEM.forEach((stem, words) -> words.stream()
			.filter((word) -> USED.getOrDefault(word, 0) >= OFTEN)
			.forEach((often) -> words.stream()
				.filter((word) -> isStrange(often, word))
				.filter((word) -> decided.stream().noneMatch((line) -> line.containsAll(Set.of(often, word))))
				.forEach((word) -> undecided.add(often + " " + word))));
		assertThat(undecided).as("put these into apart.txt, or into joined.txt when they mean the same here").isEmpty();
	}

	@Test
	void keepsEachGroupFromAllOtherWords() throws IOException {
		Set<String> strangers = new TreeSet<>();
		for (List<String> group : lines(Stems.class.getResourceAsStream("apart.txt"))) {
			Set<String> others = new TreeSet<>(BY_STEM.getOrDefault(group.get(0), Set.of()));
			others.removeAll(group);
			others.removeIf((word) -> word.startsWith(group.get(0)) || group.contains(word.replace("iz", "is")));
			others.forEach((word) -> strangers.add(group.get(0) + " " + word));
		}
		assertThat(strangers).as("a stem in apart.txt that Porter's algorithm gives to these as well").isEmpty();
	}

	@Test
	void namesNoWordTwice() throws IOException {
		assertThat(lines(Stems.class.getResourceAsStream("apart.txt")).stream().flatMap(List::stream))
			.doesNotHaveDuplicates();
	}

	/** Different words by the dictionary and by what they mean. */
	private static boolean isStrange(String often, String other) {
		return !often.equals(other) && Collections.disjoint(lemmas(often), lemmas(other))
				&& likeness(often, other) < NEAR;
	}

	private static Set<String> lemmas(String word) {
		return LEMMAS.getOrDefault(word, Set.of(word));
	}

	/** The cosine; 1 where the meaning of either is unknown. */
	private static double likeness(String one, String other) {
		float[] a = new float[WordMeanings.SIZE];
		float[] b = new float[WordMeanings.SIZE];
		if (!WordMeanings.add(one, 1, a) || !WordMeanings.add(other, 1, b)) {
			return 1;
		}
		double product = 0;
		double squareOfOne = 0;
		double squareOfOther = 0;
		for (int index = 0; index < a.length; index++) {
			product += a[index] * b[index];
			squareOfOne += a[index] * a[index];
			squareOfOther += b[index] * b[index];
		}
		return product / Math.sqrt(squareOfOne * squareOfOther);
	}

	private static Set<Set<String>> decided() throws IOException {
		Set<Set<String>> decided = new HashSet<>();
		lines(SharedStemsTests.class.getResourceAsStream("joined.txt"))
			.forEach((line) -> decided.add(Set.copyOf(line)));
		return decided;
	}

	private static List<List<String>> lines(InputStream resource) throws IOException {
		try (InputStream file = Objects.requireNonNull(resource)) {
			return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split(" ")))
				.toList();
		}
	}

}
