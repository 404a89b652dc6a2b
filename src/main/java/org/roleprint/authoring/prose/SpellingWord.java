package org.roleprint.authoring.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.content.text.Passage;

/**
 * A word whose spelling can be looked up.
 *
 * @param text the word without possessive ending
 * @param start its first character in the passage, from 0
 */
record SpellingWord(String text, int start) {

	/** What stands between spaces; dots, signs and hyphens inside belong to it. */
	private static final Pattern CHUNK = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.@/_+#&-]*");

	private static final Pattern PART = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’]*");

	/** Names such as {@code incident.io} and {@code GitLab.com}. */
	private static final Pattern DOTTED = Pattern.compile(".+\\.(?:com|dev|io|js|net|org)");

	/** An acronym, with or without a plural; it cannot be misspelt. */
	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}s?");

	/** What {@code \p{N}} stands for. */
	private static final Set<Integer> NUMBERS = Set.of((int) Character.DECIMAL_DIGIT_NUMBER,
			(int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);

	private static final Pattern DIGIT = Pattern.compile("\\p{N}");

	private static final String GENITIVE = "'s";

	/**
	 * Finds the words of a passage, code apart.
	 * @param passage the passage
	 * @param known terms that are one word although they hold signs
	 * @return in order, without parts with digits, acronyms and names with a domain
	 */
	static List<SpellingWord> of(Passage passage, Predicate<String> known) {
		List<SpellingWord> words = new ArrayList<>();
		Matcher chunk = CHUNK.matcher(passage.text());
		while (chunk.find()) {
			String whole = bare(chunk.group());
			if (!passage.isCode(chunk.start()) && !DOTTED.matcher(whole).matches() && !known.test(whole)) {
				split(whole, chunk.start(), words);
			}
		}
		return words;
	}

	private static void split(String chunk, int start, List<SpellingWord> words) {
		int from = 0;
		for (String piece : chunk.split("[-/.@_&]", -1)) {
			Matcher part = PART.matcher(piece);
			boolean word = part.find() && !DIGIT.matcher(piece).find() && !ACRONYM.matcher(bare(piece)).matches();
			if (word) {
				words.add(new SpellingWord(bare(part.group()), start + from + part.start()));
			}
			from += piece.length() + 1;
		}
	}

	/**
	 * A word without the signs and the genitive at its end; each letter is looked at
	 * once.
	 */
	private static String bare(String word) {
		String plain = word.replace('’', '\'');
		int end = plain.length();
		for (int cut = cut(plain, end); cut > 0; cut = cut(plain, end)) {
			end -= cut;
		}
		return plain.substring(0, end);
	}

	/** How many characters before an end are a sign or the genitive. */
	private static int cut(String plain, int end) {
		if (end > 0 && isSign(plain.codePointBefore(end))) {
			return Character.charCount(plain.codePointBefore(end));
		}
		return plain.startsWith(GENITIVE, end - GENITIVE.length()) ? GENITIVE.length() : 0;
	}

	private static boolean isSign(int letter) {
		return !Character.isLetter(letter) && !NUMBERS.contains(Character.getType(letter)) && letter != '+'
				&& letter != '#';
	}

}
