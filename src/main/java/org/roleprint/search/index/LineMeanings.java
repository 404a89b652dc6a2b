package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

	/** What the whole of a role counts beside its nearest line. */
	private static final float ROLE = 0.25f;

	/** How long a meaning is. */
	private static final int LENGTH = 127;

	private final List<Responsibility> lines;

	/** Which role each line belongs to. */
	private final int[] places;

	private final Map<String, Integer> counts = new HashMap<>();

	private final byte[] texts;

	/** Of what people may type who need a line, all of a line in a row. */
	private final byte[] asked;

	/** Where those of each line begin, and the last ones end. */
	private final int[] askedFrom;

	private final byte[] roles;

	LineMeanings(Edition edition, RoleTable table) {
		List<Responsibility> all = edition.roles()
			.stream()
			.filter((role) -> table.place(role.slug()) >= 0)
			.flatMap((role) -> role.responsibilities().stream())
			.toList();
		this.lines = (all.size() > MOST_LINES) ? List.of() : all;
		this.places = this.lines.stream().mapToInt((line) -> table.place(line.role().slug())).toArray();
		List<Text> texts = this.lines.stream()
			.map((line) -> new Text(words(line.title()),
					words(line.text().text() + " " + String.join(" ", line.hints().about()))))
			.toList();
		texts.forEach((text) -> text.distinct().forEach((word) -> this.counts.merge(word, 1, Integer::sum)));
		List<float[]> meanings = texts.stream().map(this::meaning).toList();
		this.texts = small(meanings);
		List<float[]> phrases = new ArrayList<>();
		this.askedFrom = new int[this.lines.size() + 1];
		for (int line = 0; line < this.lines.size(); line++) {
			this.lines.get(line)
				.hints()
				.asked()
				.forEach((phrase) -> phrases.add(meaning(new Text(List.of(), words(phrase)))));
			this.askedFrom[line + 1] = phrases.size();
		}
		this.asked = small(phrases);
		float[][] together = new float[this.lines.isEmpty() ? 0 : table.size()][WordMeanings.SIZE];
		for (int line = 0; line < this.places.length; line++) {
			add(together[this.places[line]], meanings.get(line));
		}
		this.roles = small(Stream.of(together).map(LineMeanings::normalised).toList());
	}

	/**
	 * A role by how near it is to a question.
	 *
	 * @param place its place in {@link RoleTable}
	 * @param line its nearest line
	 * @param likeness how alike that line and the question are, from -1 to 1
	 * @param whole the same with a quarter for all of the role's lines together
	 */
	public record NearRole(int place, Responsibility line, float likeness, float whole) {
	}

	/**
	 * Holds a question against every role.
	 * @param question the words of a question
	 * @return the roles, the one with the nearest line first; nothing for words of which
	 * none is known
	 */
	public List<NearRole> nearest(Collection<Token> question) {
		float[] sum = new float[WordMeanings.SIZE];
		question.stream()
			.filter((token) -> !StopWords.contains(token))
			.map(Token::word)
			.forEach((word) -> WordMeanings.add(word, weight(word), sum));
		byte[] typed = small(List.of(normalised(sum)));
		if (product(typed, typed, 0) == 0) {
			return List.of();
		}
		int[] best = new int[this.roles.length / WordMeanings.SIZE];
		Arrays.fill(best, -1);
		float[] likeness = new float[this.lines.size()];
		for (int line = 0; line < likeness.length; line++) {
			likeness[line] = likeness(typed, line);
			int before = best[this.places[line]];
			if (before < 0 || likeness[line] > likeness[before]) {
				best[this.places[line]] = line;
			}
		}
		return IntStream.range(0, best.length)
			.filter((place) -> best[place] >= 0)
			.mapToObj((place) -> new NearRole(place, this.lines.get(best[place]), likeness[best[place]],
					likeness[best[place]] + ROLE * cosine(product(typed, this.roles, place))))
			.sorted(Comparator.comparing(NearRole::likeness).reversed())
			.toList();
	}

	/** Half for its text, half for the phrases that are nearest, three at most. */
	private float likeness(byte[] typed, int line) {
		int text = product(typed, this.texts, line);
		int first = Integer.MIN_VALUE;
		int second = Integer.MIN_VALUE;
		int third = Integer.MIN_VALUE;
		for (int phrase = this.askedFrom[line]; phrase < this.askedFrom[line + 1]; phrase++) {
			int near = product(typed, this.asked, phrase);
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
		int phrases = Math.min(3, this.askedFrom[line + 1] - this.askedFrom[line]);
		return switch (phrases) {
			case 0 -> cosine(text);
			case 1 -> cosine(text + first) / 2;
			case 2 -> cosine(text + (first + second) / 2) / 2;
			default -> cosine(text + (first + second + third) / 3) / 2;
		};
	}

	private static float cosine(int product) {
		return (float) product / (LENGTH * LENGTH);
	}

	private static int product(byte[] one, byte[] many, int place) {
		int from = place * WordMeanings.SIZE;
		int even = 0;
		int odd = 0;
		for (int index = 0; index < WordMeanings.SIZE; index += 2) {
			even += one[index] * many[from + index];
			odd += one[index + 1] * many[from + index + 1];
		}
		return even + odd;
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

	private static byte[] small(List<float[]> meanings) {
		byte[] small = new byte[meanings.size() * WordMeanings.SIZE];
		for (int place = 0; place < meanings.size(); place++) {
			float[] meaning = meanings.get(place);
			for (int index = 0; index < meaning.length; index++) {
				small[place * WordMeanings.SIZE + index] = (byte) Math.round(LENGTH * meaning[index]);
			}
		}
		return small;
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
