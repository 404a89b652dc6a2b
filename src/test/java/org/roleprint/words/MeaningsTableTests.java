package org.roleprint.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Responsibility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes the table of what words mean: each word as the model of sentences takes it alone,
 * then moved so that the catalog's titles and sentences, as sums of their words, lie
 * where the model puts them, and then so that what people type lies near the lines that
 * they need. {@code ./mvnw -Pmeanings test}; two minutes on two cores.
 */
@RunningSite
@Tag("meanings")
class MeaningsTableTests {

	private static final Path FILE = Path.of("src/main/resources/org/roleprint/words/english.meanings");

	/** As search weighs words. */
	private static final float COMMON = 0.03f;

	/** As search takes a line together. */
	private static final float TITLE = 3;

	/** How far words of no text are trusted, since alone they say less than in a text. */
	private static final float ALONE = 0.5f;

	@Autowired
	private Catalog catalog;

	private final Map<String, Integer> counts = new HashMap<>();

	private int lines;

	@Test
	void makesTheTable() throws ReflectiveOperationException, IOException {
		Teacher teacher = new Teacher();
		List<String> texts = texts();
		List<float[]> meanings = new ArrayList<>();
		for (String text : texts) {
			meanings.add(teacher.meaning(text));
		}
		Basis basis = Basis.of(meanings, WordMeanings.SIZE);
		Set<String> known = new TreeSet<>(teacher.words());
		Stream.concat(texts.stream(), lines().stream().flatMap((line) -> line.hints().asked().stream()))
			.forEach((text) -> said(text).forEach((token) -> known.add(token.word())));
		known.removeIf((word) -> Words.of(word).stream().anyMatch(StopWords::contains));
		List<String> words = List.copyOf(known);
		float[][] directions = new float[words.size()][];
		Map<String, Integer> places = new HashMap<>();
		for (int place = 0; place < directions.length; place++) {
			directions[place] = basis.place(teacher.meaning(words.get(place)));
			Ridge.scale(directions[place], ALONE);
			places.put(words.get(place), place);
		}
		List<Map<Integer, Float>> sums = texts.stream().map((text) -> sum(text, places)).toList();
		new Ridge(sums, WordMeanings.SIZE).move(directions,
				meanings.stream().map(basis::place).toArray(float[][]::new));
		contrast(places).move(scaled(directions));
		write(words, directions);
		assertThat(words).hasSizeGreaterThan(20_000);
	}

	/** Titles, sentences, and a few words of each line as somebody might type them. */
	private List<String> texts() {
		Random random = new Random(1);
		List<String> texts = new ArrayList<>();
		for (Responsibility line : lines()) {
			this.lines++;
			texts.add(line.title());
			texts.addAll(Sentences.of(line.text().text()));
			List<String> words = new ArrayList<>(
					said(line.title() + " " + line.text().text()).stream().map(Token::word).toList());
			Set.copyOf(words).forEach((word) -> this.counts.merge(word, 1, Integer::sum));
			for (int some = 2; some <= 4; some++) {
				Collections.shuffle(words, random);
				texts.add(String.join(" ", words.subList(0, Math.min(some, words.size()))));
			}
		}
		return texts;
	}

	private List<Responsibility> lines() {
		return this.catalog.edition().roles().stream().flatMap((role) -> role.responsibilities().stream()).toList();
	}

	/** What people type, and the lines that they need, as search takes them together. */
	private PhraseContrast contrast(Map<String, Integer> places) {
		List<PhraseContrast.Phrase> phrases = new ArrayList<>();
		List<Map<Integer, Float>> texts = new ArrayList<>();
		for (Responsibility line : lines()) {
			Map<Integer, Float> text = new TreeMap<>();
			add(line.title(), TITLE, places, text);
			add(line.text().text() + " " + String.join(" ", line.hints().about()), 1, places, text);
			for (String asked : line.hints().asked()) {
				Map<Integer, Float> phrase = new TreeMap<>();
				add(asked, 1, places, phrase);
				phrases.add(new PhraseContrast.Phrase(phrase, texts.size()));
			}
			texts.add(text);
		}
		return new PhraseContrast(phrases, texts);
	}

	private void add(String said, float times, Map<String, Integer> places, Map<Integer, Float> sum) {
		said(said).forEach((token) -> {
			Integer place = places.get(token.word());
			if (place != null) {
				sum.merge(place, times * weight(token), Float::sum);
			}
		});
	}

	/** Of length one on average, so that a step means the same whatever the model. */
	private static float[][] scaled(float[][] directions) {
		double sum = 0;
		for (float[] direction : directions) {
			sum += Math.sqrt(Ridge.dot(direction, direction));
		}
		for (float[] direction : directions) {
			Ridge.scale(direction, (float) (directions.length / sum));
		}
		return directions;
	}

	private static List<Token> said(String text) {
		return Words.of(text).stream().filter((token) -> !StopWords.contains(token)).toList();
	}

	private Map<Integer, Float> sum(String text, Map<String, Integer> places) {
		Map<Integer, Float> sum = new TreeMap<>();
		said(text).forEach((token) -> sum.merge(places.get(token.word()), weight(token), Float::sum));
		float length = (float) Math.sqrt(sum.values().stream().mapToDouble((weight) -> weight * weight).sum());
		sum.replaceAll((word, weight) -> weight / length);
		return sum;
	}

	private float weight(Token token) {
		float share = (float) this.counts.getOrDefault(token.word(), 0) / this.lines;
		return COMMON / (COMMON + share);
	}

	private static void write(List<String> words, float[][] directions) throws IOException {
		float largest = 0;
		for (float[] direction : directions) {
			for (float number : direction) {
				largest = Math.max(largest, Math.abs(number));
			}
		}
		TreeMap<Integer, float[]> byHash = new TreeMap<>();
		for (int place = 0; place < directions.length; place++) {
			byHash.put(EnglishWords.hash(words.get(place)), directions[place]);
		}
		try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(FILE))) {
			data.writeInt(byHash.size());
			for (int hash : byHash.keySet()) {
				data.writeInt(hash);
			}
			for (float[] direction : byHash.values()) {
				for (float number : direction) {
					data.writeByte(Math.max(-127, Math.min(127, Math.round(2 * 127 * number / largest))));
				}
			}
		}
	}

}
