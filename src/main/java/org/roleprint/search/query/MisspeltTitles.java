package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.roleprint.search.query.Titles.Title;
import org.roleprint.words.Edits;
import org.roleprint.words.Token;

/**
 * Titles of roles with typing errors in them.
 */
final class MisspeltTitles {

	/** Over all words of a title. */
	private static final int MOST_EDITS = 2;

	/** A shorter word is another one when it is spelt otherwise. */
	private static final int LONG_WORD = 5;

	/** Titles by the first letters of their words, which a typing error leaves alone. */
	private final Map<String, List<Title>> initials = new HashMap<>();

	void add(Title title) {
		this.initials.computeIfAbsent(initials(title.words()), (key) -> new ArrayList<>()).add(title);
	}

	private static String initials(List<Token> words) {
		return words.stream().map((token) -> token.word().substring(0, 1)).collect(Collectors.joining());
	}

	/**
	 * Whose title some words are, at least two, with an edit or two in them all.
	 * @param words the words as typed
	 * @return the role's slug
	 */
	Optional<String> find(List<Token> words) {
		if (words.size() < 2) {
			return Optional.empty();
		}
		return this.initials.getOrDefault(initials(words), List.of())
			.stream()
			.filter((title) -> isMisspelt(title.words(), words))
			.map(Title::slug)
			.findFirst();
	}

	private static boolean isMisspelt(List<Token> title, List<Token> words) {
		int edits = 0;
		for (int index = 0; index < title.size(); index++) {
			String right = title.get(index).word();
			String word = words.get(index).word();
			if (!right.equals(word)) {
				edits += (word.length() < LONG_WORD) ? MOST_EDITS + 1 : Edits.between(word, right, MOST_EDITS);
			}
		}
		return edits <= MOST_EDITS;
	}

}
