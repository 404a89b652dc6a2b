package org.roleprint.career.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.words.StopWords;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * How common each word is over the responsibilities of a whole catalog, so that a rare
 * word that two lines share counts for more than a common one.
 */
public final class WordRarity {

	/** A title names the matter; its words count this often. */
	private static final double TITLE = 2;

	/** How many lines hold each stem. */
	private final Map<String, Integer> lines;

	private final int total;

	private WordRarity(Map<String, Integer> lines, int total) {
		this.lines = lines;
		this.total = total;
	}

	/**
	 * Counts the words of some texts.
	 * @param texts the plain text of every responsibility of the catalog
	 * @return the counts
	 */
	static WordRarity ofTexts(Collection<String> texts) {
		Map<String, Integer> counts = new HashMap<>();
		texts.forEach((text) -> count(text, 1, counts));
		return new WordRarity(counts, texts.size());
	}

	/**
	 * Counts the words of a catalog.
	 * @param roles every role
	 * @return the counts
	 */
	public static WordRarity of(List<Role> roles) {
		Map<String, Integer> counts = new ConcurrentHashMap<>();
		roles.parallelStream().flatMap(WordRarity::texts).forEach((text) -> count(text, 1, counts));
		return new WordRarity(new HashMap<>(counts), total(roles));
	}

	/**
	 * The words of a catalog that differs in some roles only.
	 * @param before the roles whose words are counted here
	 * @param now the roles of the other catalog; unchanged ones are the same objects
	 * @return the counts
	 */
	public WordRarity changed(List<Role> before, List<Role> now) {
		Map<String, Integer> counts = new HashMap<>(this.lines);
		without(before, now).flatMap(WordRarity::texts).forEach((text) -> count(text, -1, counts));
		without(now, before).flatMap(WordRarity::texts).forEach((text) -> count(text, 1, counts));
		counts.values().removeIf((count) -> count <= 0);
		return new WordRarity(counts, total(now));
	}

	private static Stream<Role> without(List<Role> all, List<Role> others) {
		IdentityHashMap<Role, Boolean> known = new IdentityHashMap<>();
		others.forEach((role) -> known.put(role, true));
		return all.stream().filter((role) -> !known.containsKey(role));
	}

	private static Stream<String> texts(Role role) {
		return role.responsibilities().stream().map(WordRarity::text);
	}

	private static String text(Responsibility line) {
		return line.title() + ". " + line.text().text();
	}

	private static int total(List<Role> roles) {
		return roles.stream().mapToInt((role) -> role.responsibilities().size()).sum();
	}

	private static void count(String text, int by, Map<String, Integer> counts) {
		Set<String> stems = stems(text).collect(Collectors.toSet());
		stems.forEach((stem) -> counts.merge(stem, by, Integer::sum));
	}

	private static Stream<String> stems(String text) {
		return Words.of(text).stream().filter((token) -> !StopWords.contains(token)).map(Token::stem);
	}

	/** What a line is about, ready to be compared. */
	WordWeights weights(Line line) {
		Map<String, Double> weights = new HashMap<>();
		stems(line.title()).forEach((stem) -> weights.merge(stem, TITLE, Double::sum));
		stems(line.text().text()).forEach((stem) -> weights.merge(stem, 1.0, Double::sum));
		weights.replaceAll((stem, count) -> Math.sqrt(count) * rarity(stem));
		return WordWeights.normalised(weights);
	}

	/** The logarithm of how many lines there are for each one with the word. */
	private double rarity(String stem) {
		return Math.log(1 + (double) this.total / this.lines.getOrDefault(stem, 1));
	}

}
