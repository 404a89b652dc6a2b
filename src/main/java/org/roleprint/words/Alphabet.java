package org.roleprint.words;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of names as a language sorts them, word by word: "Data Lead" before "Database
 * Lead", and in German "Ärztin" between "Arzt" and "Aufsicht". Java's collators leave
 * spaces out.
 */
public final class Alphabet implements Comparator<String> {

	private static final Pattern GAPS = Pattern.compile("[\\s,/(-]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final Locale locale;

	private final Collator collator;

	private final Collator letters;

	/**
	 * The alphabet of a language.
	 * @param locale the language
	 */
	public Alphabet(Locale locale) {
		this.locale = locale;
		this.collator = Collator.getInstance(locale);
		this.letters = Collator.getInstance(locale);
		this.letters.setStrength(Collator.PRIMARY);
	}

	@Override
	public int compare(String one, String other) {
		String[] words = GAPS.split(one, 0);
		String[] others = GAPS.split(other, 0);
		for (int index = 0; index < Math.min(words.length, others.length); index++) {
			int order = this.collator.compare(words[index], others[index]);
			if (order != 0) {
				return order;
			}
		}
		int order = Integer.compare(words.length, others.length);
		return (order != 0) ? order : one.compareTo(other);
	}

	/**
	 * The letter under which a name stands in an index.
	 * @param name a name
	 * @return a capital; that without its sign where the language sorts both as one, as
	 * German does Ä and A
	 */
	public String letter(String name) {
		int end = name.offsetByCodePoints(0, 1);
		String letter = name.substring(0, end).toUpperCase(this.locale);
		String bare = MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
		return (this.letters.compare(letter, bare) == 0) ? bare : letter;
	}

}
