package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.StopWords;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Token;

/**
 * Finds out what a query asks for: terms of several words first, then single words, those
 * of the question left out.
 */
public final class Concepts {

	/** More would make a query slow and no line could hold them. */
	private static final int MOST = 16;

	private Concepts() {
	}

	/**
	 * The things a query asks for.
	 * @param query the query
	 * @param thesaurus what else may be said for them
	 * @return distinct concepts, at most 16; empty when only words without meaning were
	 * typed
	 */
	public static List<Concept> of(SearchQuery query, Thesaurus thesaurus) {
		List<Concept> found = new ArrayList<>();
		query.phrases().forEach((phrase) -> found.add(new Concept(phrase, List.of(), Kind.EXACT)));
		query.runs().forEach((run) -> found.addAll(ofRun(run, query.text(), thesaurus)));
		Map<String, Concept> distinct = new LinkedHashMap<>();
		found.forEach((concept) -> distinct.putIfAbsent(concept.kind() + String.join(" ", concept.stems()), concept));
		List<Concept> concepts = distinct.values().stream().limit(MOST).toList();
		return concepts.stream().anyMatch(Concept::isRequired) ? concepts
				: concepts.stream().map((concept) -> concept.as(Kind.WORDS)).toList();
	}

	private static List<Concept> ofRun(List<Token> run, String text, Thesaurus thesaurus) {
		boolean question = QuestionWords.isQuestion(run);
		List<Concept> found = new ArrayList<>();
		List<Token> dropped = new ArrayList<>();
		for (int index = 0; index < run.size();) {
			int length = Math.max(known(run, index, thesaurus), hyphened(run, index, text));
			Token token = run.get(index);
			if (length > 1) {
				found.add(term(run.subList(index, index + length), thesaurus));
			}
			else if (QuestionWords.isDropped(token, question)) {
				dropped.add(token);
			}
			else {
				Kind kind = (question && QuestionWords.isVerb(run, index)) ? Kind.OPTIONAL : Kind.WORDS;
				found.add(new Concept(List.of(token), thesaurus.forTerm(List.of(token.stem())), kind));
			}
			index += Math.max(1, length);
		}
		return found.isEmpty() ? meaningful(dropped, thesaurus) : found;
	}

	/**
	 * How many words form a known term. "Who decides" is one when nothing follows, and
	 * else frames the question of what is decided.
	 */
	private static int known(List<Token> run, int from, Thesaurus thesaurus) {
		int length = thesaurus.longestTermAt(run.stream().map(Token::stem).toList(), from);
		return (QuestionWords.isPerson(run.get(from)) && from + length < run.size()) ? 0 : length;
	}

	/**
	 * How many words form one with hyphens that holds a little word, such as
	 * "follow-the-sun": apart they would say nothing.
	 */
	private static int hyphened(List<Token> run, int from, String text) {
		int to = from + 1;
		while (to < run.size() && run.get(to).start() == run.get(to - 1).end() + 1
				&& text.charAt(run.get(to - 1).end()) == '-') {
			to++;
		}
		return run.subList(from, to).stream().anyMatch(StopWords::contains) ? to - from : 0;
	}

	private static Concept term(List<Token> words, Thesaurus thesaurus) {
		Concept term = new Concept(words, List.of(), Kind.WORDS);
		// "on call" without its little word would match every call.
		Kind kind = words.stream().anyMatch(StopWords::contains) ? Kind.TERM : Kind.WORDS;
		return new Concept(words, thesaurus.forTerm(term.stems()), kind);
	}

	private static List<Concept> meaningful(List<Token> dropped, Thesaurus thesaurus) {
		return dropped.stream()
			.filter((token) -> !StopWords.contains(token))
			.map((token) -> new Concept(List.of(token), thesaurus.forTerm(List.of(token.stem())), Kind.WORDS))
			.toList();
	}

}
