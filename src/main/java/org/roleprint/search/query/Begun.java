package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.roleprint.words.Thesaurus;
import org.roleprint.words.Token;
import org.roleprint.words.Vocabulary;
import org.roleprint.words.Words;

/**
 * What somebody has typed so far: words in full, and the beginning of the next.
 *
 * @param words the words in full, plain
 * @param start the beginning of the last one, plain
 */
public record Begun(List<String> words, String start) {

	public Begun {
		words = List.copyOf(words);
	}

	/**
	 * Reads what can be completed.
	 * @param query what was typed
	 * @return empty for anything but plain words
	 */
	public static Optional<Begun> of(SearchQuery query) {
		boolean plain = query.runs().size() == 1 && query.phrases().isEmpty() && query.excluded().isEmpty()
				&& query.fields().isEmpty();
		if (!plain) {
			return Optional.empty();
		}
		List<String> words = new ArrayList<>(query.runs().get(0).stream().map(Token::word).toList());
		String start = words.remove(words.size() - 1);
		return Optional.of(new Begun(words, start));
	}

	/**
	 * The same with words that a catalog uses in the place of those it does not know.
	 * @param vocabulary the catalog's words
	 * @return the same when there is nothing to correct
	 */
	public Begun corrected(Vocabulary vocabulary) {
		String last = vocabulary.begun(this.start).or(() -> vocabulary.split(this.start)).orElse(this.start);
		String right = this.words.stream()
			.map((word) -> Corrector.correct(SearchQuery.of(word, vocabulary.language()), vocabulary, Thesaurus.NONE)
				.map(Corrector.Correction::query)
				.map(SearchQuery::text)
				.orElse(word))
			.collect(Collectors.joining(" "));
		return of(SearchQuery.of(right + " " + last, vocabulary.language())).orElse(this);
	}

	/**
	 * The same without the frame of a question, such as "who owns".
	 * @return the same when there is none
	 */
	public Begun withoutFrame() {
		return new Begun(this.words.stream()
			.filter((word) -> Words.of(word).stream().noneMatch((token) -> Fillers.isDropped(token, true)))
			.toList(), this.start);
	}

	/**
	 * Says whether some words hold all of this, each in full but for the last.
	 * @param others plain words
	 * @return true when they do, in whatever order
	 */
	public boolean isIn(List<String> others) {
		return others.containsAll(this.words) && others.stream().anyMatch((word) -> word.startsWith(this.start));
	}

	/**
	 * Marks the letters that were typed.
	 * @param text a name or title
	 * @return the same text with marks
	 */
	public Marked mark(String text) {
		List<int[]> ranges = new ArrayList<>();
		for (Token token : Words.of(text)) {
			if (this.words.contains(token.word())) {
				ranges.add(new int[] { token.start(), token.end() });
			}
			else if (token.word().startsWith(this.start)) {
				int end = Math.min(token.end(), token.start() + this.start.length());
				ranges.add(new int[] { token.start(), end });
			}
		}
		return Marked.at(text, ranges);
	}

	/**
	 * The words as one types them.
	 * @return in their order, with spaces between them
	 */
	public String text() {
		List<String> all = new ArrayList<>(this.words);
		all.add(this.start);
		return String.join(" ", all);
	}

}
