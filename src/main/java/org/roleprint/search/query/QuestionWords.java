package org.roleprint.search.query;

import java.util.List;
import java.util.Set;

import org.roleprint.words.StopWords;
import org.roleprint.words.Token;

/**
 * The words of a question that say nothing about what is asked for.
 */
final class QuestionWords {

	/** Words that ask for whoever owns something; searched for when nothing is left. */
	private static final Set<String> OWNING = Set.of("own", "owns", "owned", "owning", "responsible", "responsibility",
			"responsibilities", "accountable", "accountability", "role", "roles");

	/** Words that say nothing inside a question, and something outside of one. */
	private static final Set<String> ASKED = Set.of("owner", "owners", "answers", "answer", "answerable", "charge",
			"job", "person", "people", "someone", "somebody", "handles", "handle", "deals", "deal", "takes", "care",
			"looks", "after", "belongs", "tell", "find", "show", "ask", "contact", "title", "up");

	private static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "whats", "whos", "which", "when",
			"where", "why", "how");

	private static final Set<String> PERSON = Set.of("who", "whos", "whom");

	private QuestionWords() {
	}

	/** Says whether a run is a question, by its first words. */
	static boolean isQuestion(List<Token> run) {
		return run.stream().limit(2).anyMatch((token) -> ASKING.contains(token.word()));
	}

	/** Says whether a word may be dropped. */
	static boolean isDropped(Token token, boolean question) {
		String word = token.word();
		return StopWords.contains(token) || OWNING.contains(word) || question && ASKED.contains(word);
	}

	/** Says whether a word asks for a person. */
	static boolean isPerson(Token token) {
		return PERSON.contains(token.word());
	}

	/** Says whether the word at a place is the verb of "who approves releases". */
	static boolean isVerb(List<Token> run, int index) {
		return index > 0 && isPerson(run.get(index - 1)) && index + 1 < run.size();
	}

}
