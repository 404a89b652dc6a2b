package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.search.query.Titles.Title;
import org.roleprint.words.Language;
import org.roleprint.words.Token;

/**
 * The titles and other names of roles, found in any order of their words and with the
 * usual abbreviations.
 */
final class WrittenTitles {

	private static final Map<String, String> LONG = Map.ofEntries(Map.entry("dir", "director"),
			Map.entry("mgr", "manager"), Map.entry("eng", "engineering"), Map.entry("engg", "engineering"),
			Map.entry("sr", "senior"), Map.entry("sw", "software"), Map.entry("infra", "infrastructure"),
			Map.entry("ops", "operations"), Map.entry("sec", "security"), Map.entry("hd", "head"),
			Map.entry("devex", "developer experience"), Map.entry("dx", "developer experience"),
			Map.entry("fe", "frontend"), Map.entry("ml", "machine learning"));

	private final Language language;

	/** The stems of all their words. */
	private final Set<String> stems = new HashSet<>();

	/** By their stems in one order. */
	private final Map<String, List<Title>> names = new HashMap<>();

	WrittenTitles(Language language) {
		this.language = language;
	}

	void add(Title name) {
		name.words().forEach((word) -> this.stems.add(word.stem()));
		this.names.computeIfAbsent(key(name.words()), (key) -> new ArrayList<>()).add(name);
	}

	/** The roles with a name of these words in any form. */
	List<String> called(List<Token> words) {
		return named(key(words)).map(Title::slug).distinct().toList();
	}

	private Stream<Title> named(String key) {
		return this.names.getOrDefault(key, List.of()).stream();
	}

	/**
	 * The roles that words mean where others stand around them.
	 * @param key the words' key
	 * @param words the words
	 * @return their slugs
	 */
	List<String> said(String key, List<Token> words) {
		return named(key).filter((name) -> isSaid(name.words(), words)).map(Title::slug).distinct().toList();
	}

	/** With two words as one where names write them so, such as "dev-ops". */
	List<Token> joined(List<Token> words) {
		List<Token> joined = new ArrayList<>();
		for (int index = 0; index < words.size(); index++) {
			List<Token> one = (index + 1 < words.size())
					? this.language.words(words.get(index).word() + words.get(index + 1).word()) : List.of();
			if (one.size() == 1 && this.stems.contains(one.get(0).stem())) {
				joined.add(one.get(0));
				index++;
			}
			else {
				joined.add(words.get(index));
			}
		}
		return joined;
	}

	/**
	 * Whether a name is meant: its words stand in its order, or are the very same but for
	 * the plural. "Engineers building it" is no build engineer, "programming" no
	 * programmer.
	 */
	private boolean isSaid(List<Token> name, List<Token> typed) {
		List<Token> title = written(name);
		List<Token> words = written(typed);
		return title.size() > 1 && stems(title).equals(stems(words)) || forms(title).equals(forms(words));
	}

	private static List<String> stems(List<Token> tokens) {
		return tokens.stream().map(Token::stem).toList();
	}

	private static List<String> forms(List<Token> tokens) {
		return tokens.stream().map((token) -> token.word().replaceFirst("(?<!s)s$", "")).sorted().toList();
	}

	/** The stems of the meaningful words in one order for all orders. */
	String key(List<Token> tokens) {
		return written(tokens).stream()
			.map(Token::stem)
			.map((stem) -> LONG.containsKey(stem) ? this.language.stems(LONG.getOrDefault(stem, stem)) : stem)
			.sorted()
			.collect(Collectors.joining(" "));
	}

	/** The meaningful words, abbreviations written out. */
	private List<Token> written(List<Token> tokens) {
		return tokens.stream()
			.filter((token) -> !Titles.isLittle(token))
			.flatMap((token) -> this.language.words(LONG.getOrDefault(token.word(), token.word())).stream())
			.toList();
	}

}
