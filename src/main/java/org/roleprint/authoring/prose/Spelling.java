package org.roleprint.authoring.prose;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * British spelling: what a word should have been.
 */
final class Spelling {

	/** British dictionaries have both forms; we write -ise throughout. */
	private static final Pattern IZE = Pattern.compile("(.+)iz(e|ed|es|er|ers|ing|able|ation|ations|ational|ationally)",
			Pattern.CASE_INSENSITIVE);

	private static final int SHOWN = 3;

	private final Dictionary british = Dictionary.british();

	private final Dictionary american = Dictionary.american();

	private final Set<String> terms = new HashSet<>(WordLists.read("terms.txt"));

	private final Map<String, String> choices = new HashMap<>();

	private final Map<String, Optional<String>> judged = new HashMap<>();

	/**
	 * Takes the dictionary and our terms.
	 * @param words what is accepted besides
	 */
	Spelling(Collection<String> words) {
		this.terms.addAll(words);
		for (String line : WordLists.read("british-choices.txt")) {
			String[] pair = line.split("\\s*=>\\s*", 2);
			this.choices.put(pair[0], pair[1]);
		}
	}

	/**
	 * Whether a word is one of our own terms.
	 * @param word as written
	 * @return true when the list has it as written or in lower case
	 */
	boolean isTerm(String word) {
		return this.terms.contains(word) || this.terms.contains(word.toLowerCase(Locale.ROOT));
	}

	/**
	 * Judges a word.
	 * @param word without punctuation
	 * @return what is wrong and how to mend it; empty for a good word
	 */
	Optional<String> fault(String word) {
		return this.judged.computeIfAbsent(word, this::judge);
	}

	private Optional<String> judge(String word) {
		if (isTerm(word) || word.length() == 1) {
			return Optional.empty();
		}
		String lower = word.toLowerCase(Locale.ROOT);
		String choice = this.choices.getOrDefault(lower, ise(lower));
		if (choice != null && !choice.equals(lower)) {
			return Optional.of(americanFault(word, choice));
		}
		return this.british.has(word) ? Optional.empty() : Optional.of(unknown(word));
	}

	private String ise(String lower) {
		Matcher ize = IZE.matcher(lower);
		String british = ize.matches() ? ize.group(1) + "is" + ize.group(2) : lower;
		return this.british.has(british) ? british : lower;
	}

	private String unknown(String word) {
		List<String> similar = this.british.similar(word);
		if (this.american.has(word) && !similar.isEmpty()) {
			return americanFault(word, similar.get(0));
		}
		String advice = similar.isEmpty() ? ""
				: "perhaps \"" + String.join("\", \"", similar.subList(0, Math.min(SHOWN, similar.size()))) + "\"; ";
		return "unknown word \"%s\"; %sadd it to words.txt beside roles/ if it is a real term".formatted(word, advice);
	}

	private static String americanFault(String word, String british) {
		return "American spelling \"%s\"; write \"%s\"".formatted(word, british);
	}

}
