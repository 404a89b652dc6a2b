package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.words.Language;
import org.roleprint.words.Token;

/**
 * Walks over a query once, from left to right.
 */
final class QueryScanner {

	private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

	private static final String MINUS = "-\u2212";

	private static final Set<FacetGroup> FIELDS = Set.of(FacetGroup.FAMILY, FacetGroup.LEVEL, FacetGroup.AREA,
			FacetGroup.SKILL);

	private final String text;

	private final Language language;

	private final List<List<Token>> runs = new ArrayList<>();

	private final List<List<Token>> phrases = new ArrayList<>();

	private final List<List<Token>> excluded = new ArrayList<>();

	private final List<FieldWord> fields = new ArrayList<>();

	private List<Token> run = new ArrayList<>();

	private final boolean cites;

	private int at;

	QueryScanner(String text, Language language) {
		this(text, language, false);
	}

	private QueryScanner(String text, Language language, boolean cites) {
		this.text = text;
		this.language = language;
		this.cites = cites;
	}

	/**
	 * Whoever quotes inside of a sentence cites and asks for no exact phrase: "how do I
	 * answer 'tell me about a time ...'".
	 * @return this one, or one that has read the same text without its quotes
	 */
	QueryScanner orCitation() {
		if (this.phrases.isEmpty() || this.runs.stream().noneMatch(Fillers::isSentence)) {
			return this;
		}
		QueryScanner citation = new QueryScanner(this.text, this.language, true);
		citation.scan();
		return citation;
	}

	void scan() {
		while (this.at < this.text.length()) {
			char next = this.text.charAt(this.at);
			if (next == ' ') {
				this.at++;
			}
			else if (isExclusion()) {
				this.at++;
				part(true);
			}
			else {
				part(false);
			}
		}
		endRun();
	}

	/** A minus excludes at the start of a word only; "on-call" is one word. */
	private boolean isExclusion() {
		return MINUS.indexOf(this.text.charAt(this.at)) >= 0 && this.at + 1 < this.text.length()
				&& this.text.charAt(this.at + 1) != ' ' && (this.at == 0 || this.text.charAt(this.at - 1) == ' ');
	}

	private void part(boolean minus) {
		if (isQuote(this.at) && this.cites) {
			this.at++;
			return;
		}
		if (isQuote(this.at)) {
			quoted().ifPresentOrElse((range) -> phrase(range, minus), () -> this.at++);
			return;
		}
		int start = this.at;
		while (this.at < this.text.length() && this.text.charAt(this.at) != ' ' && !isQuote(this.at)) {
			this.at++;
		}
		if (!field(start, minus)) {
			words(new Range(start, this.at), minus);
		}
	}

	private boolean isQuote(int index) {
		return QUOTES.indexOf(this.text.charAt(index)) >= 0;
	}

	/**
	 * The inside of quotes; empty when the quote is never closed, and then it is nothing.
	 */
	private Optional<Range> quoted() {
		for (int end = this.at + 1; end < this.text.length(); end++) {
			if (isQuote(end)) {
				Range inside = new Range(this.at + 1, end);
				this.at = end + 1;
				return Optional.of(inside);
			}
		}
		return Optional.empty();
	}

	private void phrase(Range range, boolean minus) {
		List<Token> tokens = tokens(range);
		if (!tokens.isEmpty()) {
			endRun();
			(minus ? this.excluded : this.phrases).add(tokens);
		}
	}

	private boolean field(int start, boolean minus) {
		int colon = this.text.indexOf(':', start);
		if (colon < 0 || colon >= this.at) {
			return false;
		}
		String name = this.text.substring(start, colon).toLowerCase(Locale.ROOT);
		Optional<FacetGroup> group = FIELDS.stream().filter((known) -> known.parameter().equals(name)).findFirst();
		String value = group.isPresent() ? fieldValue(colon + 1) : "";
		if (value.isBlank()) {
			return false;
		}
		endRun();
		group.ifPresent((known) -> this.fields.add(new FieldWord(known, value, minus)));
		return true;
	}

	private String fieldValue(int start) {
		if (start < this.at || this.at >= this.text.length() || !isQuote(this.at)) {
			return this.text.substring(start, this.at);
		}
		return quoted().map((range) -> this.text.substring(range.start(), range.end())).orElse("");
	}

	private void words(Range range, boolean minus) {
		List<Token> tokens = tokens(range);
		if (minus && !tokens.isEmpty()) {
			endRun();
			this.excluded.add(tokens);
		}
		else {
			this.run.addAll(tokens);
		}
	}

	private List<Token> tokens(Range range) {
		return this.language.words(this.text.substring(range.start(), range.end()))
			.stream()
			.map((token) -> new Token(token.word(), token.stem(), token.little(), range.start() + token.start(),
					range.start() + token.end()))
			.toList();
	}

	private void endRun() {
		if (!this.run.isEmpty()) {
			this.runs.add(List.copyOf(this.run));
			this.run = new ArrayList<>();
		}
	}

	List<List<Token>> runs() {
		return this.runs;
	}

	List<List<Token>> phrases() {
		return this.phrases;
	}

	List<List<Token>> excluded() {
		return this.excluded;
	}

	List<FieldWord> fields() {
		return this.fields;
	}

	private record Range(int start, int end) {
	}

}
