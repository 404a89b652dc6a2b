package org.roleprint.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes sentences that sound like some texts: each word follows what it follows there,
 * so that words are as common and stand as near each other as in the originals. Now and
 * then a name stands in that no original has, a few of them often and most of them
 * seldom, so that the words grow with the text as they do in any language.
 */
final class Prose {

	private static final int LONGEST = 40;

	private static final double NAMES = 1.0 / 60;

	private static final String[] SYLLABLES = { "ba", "co", "dri", "fen", "gal", "hu", "jo", "kel", "lum", "mi", "nor",
			"pax", "qui", "ros", "sta", "tre", "vo", "wen", "xa", "zin" };

	private final List<List<String>> openings = new ArrayList<>();

	private final Map<String, List<String>> afterOne = new HashMap<>();

	private final Map<String, List<String>> afterTwo = new HashMap<>();

	private final Dice dice;

	private final int names;

	/**
	 * Reads.
	 * @param texts plain texts of whole sentences
	 * @param names how many names may appear
	 * @param dice decides
	 */
	Prose(Collection<String> texts, int names, Dice dice) {
		this.names = names;
		this.dice = dice;
		texts.stream().map((text) -> List.of(text.split(" "))).filter((words) -> words.size() > 2).forEach(this::read);
	}

	private void read(List<String> words) {
		this.openings.add(words.subList(0, 2));
		for (int i = 1; i < words.size(); i++) {
			follows(this.afterOne, words.get(i - 1), words.get(i));
			if (i > 1) {
				follows(this.afterTwo, words.get(i - 2) + " " + words.get(i - 1), words.get(i));
			}
		}
	}

	private static void follows(Map<String, List<String>> after, String words, String next) {
		after.computeIfAbsent(words, (key) -> new ArrayList<>()).add(next);
	}

	/** One or more sentences of about this many words. */
	String text(int words) {
		List<String> all = new ArrayList<>();
		while (all.size() < words) {
			all.addAll(sentence());
		}
		return String.join(" ", all);
	}

	private List<String> sentence() {
		List<String> words = new ArrayList<>(this.dice.of(this.openings));
		while (words.size() < LONGEST && !words.get(words.size() - 1).endsWith(".")) {
			String last = words.get(words.size() - 1);
			List<String> narrow = this.afterTwo.getOrDefault(words.get(words.size() - 2) + " " + last, List.of());
			List<String> next = (narrow.size() > 2) ? narrow : this.afterOne.getOrDefault(last, List.of("."));
			if (this.dice.chance(NAMES)) {
				words.add(name());
			}
			words.add(this.dice.of(next));
		}
		String end = words.remove(words.size() - 1);
		words.add(end.replaceAll("[.,;:]*$", "") + ".");
		return words;
	}

	/** A name of a tool, a product, a law: whatever no dictionary has. */
	String name() {
		StringBuilder name = new StringBuilder();
		for (int left = this.dice.rank(this.names) + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
			name.append(SYLLABLES[left % SYLLABLES.length]);
		}
		return name.toString();
	}

}
