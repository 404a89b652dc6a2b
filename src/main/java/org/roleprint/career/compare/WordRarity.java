package org.roleprint.career.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;

/**
 * How common each word and each concept is over the responsibilities of a whole catalog,
 * so that a rare one that two lines share counts for more than a common one.
 */
public final class WordRarity {

	/** A title names the matter; its terms count this often. */
	private static final double TITLE = 2;

	private final Subjects subjects;

	/** How many lines hold each term. */
	private final Map<String, Integer> lines;

	private final int total;

	private WordRarity(Subjects subjects, Map<String, Integer> lines, int total) {
		this.subjects = subjects;
		this.lines = lines;
		this.total = total;
	}

	/**
	 * Counts the terms of some texts.
	 * @param texts the plain text of every responsibility of the catalog
	 * @param thesaurus what their words mean
	 * @return the counts
	 */
	static WordRarity ofTexts(Collection<String> texts, Thesaurus thesaurus) {
		WordRarity rarity = new WordRarity(new Subjects(thesaurus), new HashMap<>(), texts.size());
		texts.forEach((text) -> rarity.count(text, 1, rarity.lines));
		return rarity;
	}

	/**
	 * Counts the terms of a catalog.
	 * @param edition the catalog
	 * @return the counts
	 */
	public static WordRarity of(Edition edition) {
		WordRarity rarity = new WordRarity(new Subjects(edition.thesaurus()), new ConcurrentHashMap<>(),
				total(edition.roles()));
		edition.roles()
			.parallelStream()
			.flatMap(WordRarity::texts)
			.forEach((text) -> rarity.count(text, 1, rarity.lines));
		return rarity;
	}

	/**
	 * The terms of a catalog that differs in some roles only.
	 * @param before the catalog whose terms are counted here
	 * @param now the other catalog; unchanged roles are the same objects
	 * @return the counts
	 */
	public WordRarity changed(Edition before, Edition now) {
		if (before.thesaurus() != now.thesaurus()) {
			return of(now);
		}
		Map<String, Integer> counts = new HashMap<>(this.lines);
		without(before.roles(), now.roles()).flatMap(WordRarity::texts).forEach((text) -> count(text, -1, counts));
		without(now.roles(), before.roles()).flatMap(WordRarity::texts).forEach((text) -> count(text, 1, counts));
		counts.values().removeIf((count) -> count <= 0);
		return new WordRarity(this.subjects, counts, total(now.roles()));
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

	private void count(String text, int by, Map<String, Integer> counts) {
		this.subjects.terms(text).keySet().forEach((term) -> counts.merge(term, by, Integer::sum));
	}

	/** What a line is about, ready to be compared. */
	WordWeights weights(Line line) {
		Map<String, Double> weights = this.subjects.terms(line.text().text());
		this.subjects.terms(line.title()).forEach((term, count) -> weights.merge(term, TITLE * count, Double::sum));
		weights.replaceAll((term, count) -> Math.sqrt(count) * rarity(term));
		return WordWeights.normalised(weights);
	}

	/**
	 * What lines of several roles are about in a few words: the rarest concept that all
	 * of them name and a title among them, else the first title.
	 */
	String topic(List<Line> lines) {
		Map<String, ThesaurusConcept> named = new HashMap<>();
		lines.forEach((line) -> named.putAll(this.subjects.named(line.title())));
		Set<String> common = named.keySet();
		lines.forEach((line) -> common.retainAll(this.subjects.named(line.words()).keySet()));
		return common.stream()
			.max(Comparator.comparingDouble(this::rarity).thenComparing(Comparator.naturalOrder()))
			.map((term) -> Objects.requireNonNull(named.get(term)).name())
			.orElseGet(() -> lines.get(0).title());
	}

	/** The logarithm of how many lines there are for each one with the term. */
	private double rarity(String term) {
		return Math.log(1 + (double) this.total / this.lines.getOrDefault(term, 1));
	}

}
