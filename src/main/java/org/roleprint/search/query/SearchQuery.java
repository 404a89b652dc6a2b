package org.roleprint.search.query;

import java.util.List;
import java.util.regex.Pattern;

import org.roleprint.words.Language;
import org.roleprint.words.Token;

/**
 * What a person typed, taken apart. Anything typed makes a query; nothing is an error.
 *
 * @param text the query as shown and kept in addresses: without control characters, runs
 * of spaces made one, at most {@value #LONGEST} characters
 * @param cut whether what was typed was longer
 * @param runs words that stood together, not in quotes, in their order
 * @param phrases the contents of quotes
 * @param excluded what must not stand in a line, each one or several words in a row
 * @param fields filters typed into the box
 * @param language the language that its words were cut in
 */
public record SearchQuery(String text, boolean cut, List<List<Token>> runs, List<List<Token>> phrases,
		List<List<Token>> excluded, List<FieldWord> fields, Language language) {

	/** What is typed beyond this many characters is cut off. */
	public static final int LONGEST = 200;

	/** Control and invisible formatting characters, halves of pairs, unassigned ones. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

	public SearchQuery {
		runs = List.copyOf(runs);
		phrases = List.copyOf(phrases);
		excluded = List.copyOf(excluded);
		fields = List.copyOf(fields);
	}

	/**
	 * Takes apart what was typed in English.
	 * @param typed any text
	 * @return the query
	 */
	public static SearchQuery of(String typed) {
		return of(typed, Language.ENGLISH);
	}

	/**
	 * Takes apart what was typed.
	 * @param typed any text
	 * @param language the catalog's language
	 * @return the query
	 */
	public static SearchQuery of(String typed, Language language) {
		// Far too long input must not cost time before it is cut.
		String bounded = typed.substring(0, Math.min(typed.length(), 20 * LONGEST));
		String clean = UNSEEN.matcher(bounded).replaceAll(" ").strip();
		boolean cut = clean.length() > LONGEST || typed.length() > bounded.length();
		String text = shorten(clean);
		QueryScanner asTyped = new QueryScanner(text, language);
		asTyped.scan();
		QueryScanner scanner = asTyped.orCitation();
		return new SearchQuery(text, cut, scanner.runs(), scanner.phrases(), scanner.excluded(), scanner.fields(),
				language);
	}

	private static String shorten(String clean) {
		if (clean.length() <= LONGEST) {
			return clean;
		}
		int end = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return clean.substring(0, end).strip();
	}

	public boolean isBlank() {
		return this.text.isEmpty();
	}

	/**
	 * Says whether a piece of somebody's text is searched for, such as half an advert.
	 * @return true from eight words in a row on
	 */
	public boolean isPassage() {
		return this.runs.stream().anyMatch(Fillers::isPassage);
	}

	/**
	 * Says whether there is any word to look for.
	 * @return false when only exclusions, filters or punctuation were typed
	 */
	public boolean hasWords() {
		return !this.runs.isEmpty() || !this.phrases.isEmpty();
	}

	/**
	 * The query with one of its words replaced.
	 * @param token a word out of {@link #runs()}
	 * @param word what to put in its place
	 * @return the changed query
	 */
	public SearchQuery with(Token token, String word) {
		return of(this.text.substring(0, token.start()) + word + this.text.substring(token.end()), this.language);
	}

}
