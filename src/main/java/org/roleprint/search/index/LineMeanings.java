package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.words.StopWords;
import org.roleprint.words.Token;
import org.roleprint.words.WordMeanings;
import org.roleprint.words.Words;

/**
 * What the lines of an edition mean: each one's words together, the rare ones most, the
 * title's thrice; and each phrase that people may type who need it by itself.
 */
public final class LineMeanings {

	/**
	 * Beyond so many lines, some 800 roles, there are none: reading and comparing all of
	 * them would be felt.
	 */
	static final int MOST_LINES = 20_000;

	/** How alike a question and a line are at least, as a cosine. */
	static final float FLOOR = 0.4f;

	/** The share of lines from which on a word says less than half as much. */
	private static final float COMMON = 0.03f;

	private static final float TITLE = 3;

	private final List<Responsibility> lines;

	private final Map<String, Integer> counts = new HashMap<>();

	private final float[][] meanings;

	/** Of what people may type who need a line. */
	private final List<float[]> asked = new ArrayList<>();

	/** Places of the lines that they need. */
	private final List<Integer> needed = new ArrayList<>();

	LineMeanings(Edition edition) {
		List<Responsibility> all = edition.roles()
			.stream()
			.filter((role) -> edition.roleCard(role.slug()).isPresent())
			.flatMap((role) -> role.responsibilities().stream())
			.toList();
		this.lines = (all.size() > MOST_LINES) ? List.of() : all;
		List<Text> texts = this.lines.stream()
			.map((line) -> new Text(words(line.title()),
					words(line.text().text() + " " + String.join(" ", line.hints().about()))))
			.toList();
		texts.forEach((text) -> text.distinct().forEach((word) -> this.counts.merge(word, 1, Integer::sum)));
		this.meanings = texts.stream().map(this::meaning).toArray(float[][]::new);
		for (int place = 0; place < this.lines.size(); place++) {
			for (String phrase : this.lines.get(place).hints().asked()) {
				this.asked.add(meaning(new Text(List.of(), words(phrase))));
				this.needed.add(place);
			}
		}
	}

	/**
	 * Finds what is nearest to a question in meaning, a line a role.
	 * @param question the words of a question
	 * @return the nearest first; nothing for words of which none is known
	 */
	public List<Responsibility> nearest(Collection<Token> question) {
		float[] asked = new float[WordMeanings.SIZE];
		question.stream()
			.filter((token) -> !StopWords.contains(token))
			.map(Token::word)
			.forEach((word) -> WordMeanings.add(word, weight(word), asked));
		normalise(asked);
		float[] likeness = new float[this.meanings.length];
		for (int place = 0; place < likeness.length; place++) {
			likeness[place] = likeness(asked, this.meanings[place]);
		}
		for (int phrase = 0; phrase < this.asked.size(); phrase++) {
			int place = this.needed.get(phrase);
			likeness[place] = Math.max(likeness[place], likeness(asked, this.asked.get(phrase)));
		}
		Map<String, Responsibility> best = new LinkedHashMap<>();
		IntStream.range(0, likeness.length)
			.mapToObj((place) -> new Near(this.lines.get(place), likeness[place]))
			.filter((near) -> near.likeness() >= FLOOR)
			.sorted(Comparator.comparing(Near::likeness)
				.reversed()
				.thenComparing((near) -> near.line().role().slug() + "#" + near.line().anchor()))
			.forEach((near) -> best.putIfAbsent(near.line().role().slug(), near.line()));
		return List.copyOf(best.values());
	}

	private float[] meaning(Text text) {
		float[] sum = new float[WordMeanings.SIZE];
		text.title().forEach((word) -> WordMeanings.add(word, TITLE * weight(word), sum));
		text.body().forEach((word) -> WordMeanings.add(word, weight(word), sum));
		normalise(sum);
		return sum;
	}

	private float weight(String word) {
		float share = (float) this.counts.getOrDefault(word, 0) / Math.max(1, this.lines.size());
		return COMMON / (COMMON + share);
	}

	private static List<String> words(String text) {
		return Words.of(text).stream().filter((token) -> !StopWords.contains(token)).map(Token::word).toList();
	}

	private static void normalise(float[] meaning) {
		float length = (float) Math.sqrt(likeness(meaning, meaning));
		for (int index = 0; index < meaning.length && length > 0; index++) {
			meaning[index] /= length;
		}
	}

	private static float likeness(float[] one, float[] other) {
		float sum = 0;
		for (int index = 0; index < one.length; index++) {
			sum += one[index] * other[index];
		}
		return sum;
	}

	/** A line and how alike it is to a question. */
	private record Near(Responsibility line, float likeness) {
	}

	/** The words of a line. */
	private record Text(List<String> title, List<String> body) {

		Set<String> distinct() {
			Set<String> words = new HashSet<>(this.title);
			words.addAll(this.body);
			return words;
		}

	}

}
