package org.roleprint.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that mean nothing on their own.
 */
public final class StopWords {

	/** Those of English. */
	static final Set<String> ENGLISH = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with",
			"from", "and", "or", "not", "as", "about", "into", "per", "via", "between", "is", "are", "was", "were",
			"be", "been", "being", "do", "does", "did", "done", "has", "have", "had", "having", "can", "could",
			"should", "would", "will", "shall", "may", "might", "must", "i", "me", "my", "we", "us", "our", "you",
			"your", "he", "she", "they", "them", "their", "it", "its", "this", "that", "these", "those", "there", "if",
			"then", "than", "so", "any", "some", "please", "who", "whom", "whose", "what", "which", "when", "where",
			"why", "how", "whats", "whos", "s", "t", "re", "too", "am", "but", "because", "also");

	private StopWords() {
	}

	/**
	 * Says whether a word means nothing even when it stands alone.
	 * @param token the word
	 * @return true for articles, prepositions, question words and their like
	 */
	public static boolean contains(Token token) {
		return token.little();
	}

	/**
	 * What a name comes down to, so that "Director, SRE" and "director of SRE" are one.
	 * @param name the name's words
	 * @return the stems of the meaningful ones with single spaces between them
	 */
	public static String key(List<Token> name) {
		return name.stream().filter((token) -> !contains(token)).map(Token::stem).collect(Collectors.joining(" "));
	}

}
