package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.words.StopWords;
import org.roleprint.words.Token;
import org.roleprint.words.WordMeanings;
import org.roleprint.words.Words;

/**
 * What the lines of an edition mean: each one's words together, the rare ones most, the
 * title's thrice; each phrase that people may type who need it by itself; and each role's
 * lines together. Kept as small numbers, since every question is held against all.
 */
public final class LineMeanings {

	/**
	 * Beyond so many lines, some 800 roles, there are none: reading and comparing all of
	 * them would be felt.
	 */
	static final int MOST_LINES = 20_000;

	/** The share of lines from which on a word says less than half as much. */
	private static final float COMMON = 0.03f;

	private static final float TITLE = 3;

	/** How many of a line's phrases count. */
	private static final int NEAREST = 3;

	/** Less than any likeness. */
	private static final float NONE = -2;

	private final List<Responsibility> lines;

	/** Which lines belong to the role at each place. */
	private final int[][] byPlace;

	private final Map<String, Integer> counts = new HashMap<>();

	private final Directions texts;

	/** Of what people may type who need a line, all of a line in a row. */
	private final Directions asked;

	/** Where those of each line begin, and the last ones end. */
	private final int[] askedFrom;

	private final Directions roles;

	LineMeanings(Edition edition, RoleTable table) {
		List<Responsibility> all = edition.roles()
			.stream()
			.filter((role) -> table.place(role.slug()) >= 0)
			.flatMap((role) -> role.responsibilities().stream())
			.toList();
		this.lines = (all.size() > MOST_LINES) ? List.of() : all;
		int[] places = this.lines.stream().mapToInt((line) -> table.place(line.role().slug())).toArray();
		this.byPlace = byPlace(places, table.size());
		List<Text> texts = this.lines.stream()
			.map((line) -> new Text(words(line.title()),
					words(line.text().text() + " " + String.join(" ", line.hints().about()))))
			.toList();
		texts.forEach((text) -> text.distinct().forEach((word) -> this.counts.merge(word, 1, Integer::sum)));
		List<float[]> meanings = texts.stream().map(this::meaning).toList();
		this.texts = new Directions(meanings);
		List<float[]> phrases = new ArrayList<>();
		this.askedFrom = new int[this.lines.size() + 1];
		for (int line = 0; line < this.lines.size(); line++) {
			this.lines.get(line)
				.hints()
				.asked()
				.forEach((phrase) -> phrases.add(meaning(new Text(List.of(), words(phrase)))));
			this.askedFrom[line + 1] = phrases.size();
		}
		this.asked = new Directions(phrases);
		float[][] together = new float[this.lines.isEmpty() ? 0 : table.size()][WordMeanings.SIZE];
		for (int line = 0; line < places.length; line++) {
			add(together[places[line]], meanings.get(line));
		}
		this.roles = new Directions(Stream.of(together).map(LineMeanings::normalised).toList());
	}

	private static int[][] byPlace(int[] places, int roles) {
		List<List<Integer>> lines = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
			.limit((places.length > 0) ? roles : 0)
			.toList();
		for (int line = 0; line < places.length; line++) {
			lines.get(places[line]).add(line);
		}
		return lines.stream().map((some) -> some.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
	}

	/**
	 * Holds a question against every line.
	 * @param question the words of a question
	 * @return how near each is; nothing for words of which none is known
	 */
	public Nearness to(Collection<Token> question) {
		float[] sum = new float[WordMeanings.SIZE];
		question.stream()
			.filter((token) -> !StopWords.contains(token))
			.map(Token::word)
			.forEach((word) -> WordMeanings.add(word, weight(word), sum));
		float[] typed = normalised(sum);
		return isNothing(typed) ? Nearness.NONE : new Nearness(this.lines, this.byPlace, likeness(typed),
				this.roles.cosines(typed), (text) -> cosine(typed, meaning(new Text(List.of(), words(text)))));
	}

	/** Half for a line's text, half for the phrases that are nearest, three at most. */
	private float[] likeness(float[] typed) {
		float[] likeness = this.texts.cosines(typed);
		float[] asked = this.asked.cosines(typed);
		for (int line = 0; line < likeness.length; line++) {
			int phrases = this.askedFrom[line + 1] - this.askedFrom[line];
			if (phrases > 0) {
				likeness[line] = (likeness[line] + nearest(asked, line) / Math.min(NEAREST, phrases)) / 2;
			}
		}
		return likeness;
	}

	/** The sum of the greatest, three at most. */
	private float nearest(float[] asked, int line) {
		float first = NONE;
		float second = NONE;
		float third = NONE;
		for (int phrase = this.askedFrom[line]; phrase < this.askedFrom[line + 1]; phrase++) {
			float near = asked[phrase];
			if (near > first) {
				third = second;
				second = first;
				first = near;
			}
			else if (near > second) {
				third = second;
				second = near;
			}
			else if (near > third) {
				third = near;
			}
		}
		return first + ((second > NONE) ? second : 0) + ((third > NONE) ? third : 0);
	}

	private static double cosine(float[] one, float[] other) {
		double sum = 0;
		for (int index = 0; index < one.length; index++) {
			sum += one[index] * other[index];
		}
		return sum;
	}

	private static boolean isNothing(float[] meaning) {
		for (float number : meaning) {
			if (number != 0) {
				return false;
			}
		}
		return true;
	}

	private float[] meaning(Text text) {
		float[] sum = new float[WordMeanings.SIZE];
		text.title().forEach((word) -> WordMeanings.add(word, TITLE * weight(word), sum));
		text.body().forEach((word) -> WordMeanings.add(word, weight(word), sum));
		return normalised(sum);
	}

	private float weight(String word) {
		float share = (float) this.counts.getOrDefault(word, 0) / Math.max(1, this.lines.size());
		return COMMON / (COMMON + share);
	}

	private static List<String> words(String text) {
		return Words.of(text).stream().filter((token) -> !StopWords.contains(token)).map(Token::word).toList();
	}

	private static void add(float[] sum, float[] other) {
		for (int index = 0; index < sum.length; index++) {
			sum[index] += other[index];
		}
	}

	private static float[] normalised(float[] meaning) {
		double squares = 0;
		for (float number : meaning) {
			squares += number * number;
		}
		float length = (float) Math.sqrt(squares);
		for (int index = 0; index < meaning.length && length > 0; index++) {
			meaning[index] /= length;
		}
		return meaning;
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
