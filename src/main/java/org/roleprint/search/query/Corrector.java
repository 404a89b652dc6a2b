package org.roleprint.search.query;

import java.util.List;
import java.util.Optional;

import org.roleprint.words.Edits;
import org.roleprint.words.StopWords;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Token;
import org.roleprint.words.Vocabulary;

/**
 * Puts words that the catalog uses in the place of words that it does not know.
 */
public final class Corrector {

	/** A word of so many letters may well be a form of another. */
	private static final int SHORT = 5;

	private Corrector() {
	}

	/**
	 * A corrected query.
	 *
	 * @param query the query with other words
	 * @param certain whether a word was replaced that nobody knows, and by one that is
	 * one typing error away: whatever the rest finds, that word was meant
	 */
	public record Correction(SearchQuery query, boolean certain) {
	}

	/**
	 * Corrects the words outside quotes.
	 * @param query the query
	 * @param vocabulary the catalog's words
	 * @param thesaurus its terms
	 * @return the corrected query; empty when there is nothing to correct
	 */
	public static Optional<Correction> correct(SearchQuery query, Vocabulary vocabulary, Thesaurus thesaurus) {
		SearchQuery corrected = query;
		boolean certain = false;
		// From the end, so that earlier words keep their places.
		for (int run = query.runs().size() - 1; run >= 0; run--) {
			List<Token> tokens = query.runs().get(run);
			for (int index = tokens.size() - 1; index >= 0; index--) {
				Token token = tokens.get(index);
				Optional<String> meant = meant(token, vocabulary, thesaurus);
				if (meant.isPresent()) {
					corrected = corrected.with(token, meant.get());
					certain |= isCertain(token, meant.get(), vocabulary);
				}
			}
		}
		return corrected.text().equals(query.text()) ? Optional.empty()
				: Optional.of(new Correction(corrected, certain));
	}

	private static boolean isCertain(Token token, String meant, Vocabulary vocabulary) {
		return token.word().length() >= SHORT && !vocabulary.knows(token)
				&& !vocabulary.language().isKnown(token.word()) && isOneEditAway(token, meant);
	}

	private static Optional<String> meant(Token token, Vocabulary vocabulary, Thesaurus thesaurus) {
		// A number near to another means something else.
		boolean number = token.word().chars().allMatch(Character::isDigit);
		if (number || StopWords.contains(token) || vocabulary.has(token)) {
			return Optional.empty();
		}
		boolean known = vocabulary.language().isKnown(token.word());
		if (vocabulary.knows(token)) {
			return known ? Optional.empty() : vocabulary.sameStem(token).or(() -> otherStem(token, vocabulary));
		}
		if (known) {
			return asTerm(token, vocabulary, thesaurus);
		}
		Optional<String> nearest = vocabulary.nearest(token.word());
		return nearest.filter((word) -> isOneEditAway(token, word))
			.or(() -> vocabulary.split(token.word()))
			.or(() -> nearest)
			.filter((word) -> vocabulary.language().words(word).stream().noneMatch(StopWords::contains))
			.or(() -> vocabulary.completed(token.word()));
	}

	/** English as it may be, the catalog has it in two words, as "sign-off". */
	private static Optional<String> asTerm(Token token, Vocabulary vocabulary, Thesaurus thesaurus) {
		return vocabulary.split(token.word())
			.filter((words) -> !thesaurus.senses(vocabulary.language().words(words).stream().map(Token::stem).toList())
				.isEmpty());
	}

	/**
	 * What is cut to the stem of another word by chance, as "busness" is to that of
	 * "bus".
	 */
	private static Optional<String> otherStem(Token token, Vocabulary vocabulary) {
		return vocabulary.nearest(token.word())
			.filter((word) -> word.length() > SHORT && isOneEditAway(token, word))
			.filter((word) -> !vocabulary.language().words(word).get(0).stem().equals(token.stem()));
	}

	private static boolean isOneEditAway(Token token, String word) {
		return Edits.between(token.word(), word, 1) == 1;
	}

}
