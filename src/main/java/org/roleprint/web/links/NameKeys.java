package org.roleprint.web.links;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.words.StopWords;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * What a name comes down to, so that the ways to write it are one: "Directors, Devops"
 * and "Dir. of DevOps". Each key forgives more than the one before.
 */
final class NameKeys {

	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

	/** Where a joined word begins: "DirectorOfSRE", "CICDPipeline", but not "SREs". */
	private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");

	/** Who does something is not what is done: no architect is an architecture. */
	private static final Pattern PERSON = Pattern.compile("(.+(?:eer|itect|ner|der|tor|yst|ist))s?");

	/** As they stand in titles; nowhere else are they sure to mean this. */
	private static final Map<String, String> SHORT_FOR = Map.ofEntries(Map.entry("dir", "director"),
			Map.entry("mgr", "manager"), Map.entry("mngr", "manager"), Map.entry("mgmt", "management"),
			Map.entry("sr", "senior"), Map.entry("snr", "senior"), Map.entry("jr", "junior"),
			Map.entry("eng", "engineering"), Map.entry("engg", "engineering"), Map.entry("engr", "engineer"),
			Map.entry("vp", "vice president"), Map.entry("svp", "senior vice president"),
			Map.entry("evp", "executive vice president"), Map.entry("infra", "infrastructure"),
			Map.entry("ops", "operations"), Map.entry("sw", "software"), Map.entry("ml", "machine learning"));

	private NameKeys() {
	}

	/**
	 * The keys of a text.
	 * @param text a name or what somebody wrote for one
	 * @return five: all words as one; the telling words in their order, before and after
	 * joined ones are taken apart; the telling words in any order, before and after; an
	 * empty key means nothing
	 */
	static List<String> of(String text) {
		String plain = THOUSANDS.matcher(text).replaceAll("");
		List<String> whole = stems(telling(plain));
		List<String> apart = stems(telling(HUMPS.matcher(plain).replaceAll(" ")));
		String one = words(Words.of(plain)).collect(Collectors.joining());
		return List.of(inOrder(stems(Words.of(one))), inOrder(whole), inOrder(apart), inAnyOrder(whole),
				inAnyOrder(apart));
	}

	/**
	 * The words of a text that tell something, in full.
	 * @param text any text
	 * @return with single spaces between them
	 */
	static String inFull(String text) {
		return words(telling(text)).collect(Collectors.joining(" "));
	}

	private static List<Token> telling(String text) {
		return Words.of(text)
			.stream()
			.filter((token) -> !StopWords.contains(token))
			.flatMap((token) -> inFull(token).stream())
			.toList();
	}

	private static List<Token> inFull(Token token) {
		String full = SHORT_FOR.get(token.word());
		return (full != null) ? Words.of(full) : List.of(token);
	}

	private static Stream<String> words(List<Token> tokens) {
		return tokens.stream().map(Token::word);
	}

	private static List<String> stems(List<Token> tokens) {
		return tokens.stream().map(NameKeys::stem).toList();
	}

	private static String inOrder(List<String> stems) {
		return String.join(" ", stems);
	}

	private static String inAnyOrder(List<String> stems) {
		return stems.stream().sorted().collect(Collectors.joining(" "));
	}

	private static String stem(Token token) {
		Matcher person = PERSON.matcher(token.word());
		return person.matches() ? person.group(1) + "." : token.stem();
	}

}
